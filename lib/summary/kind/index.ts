import type { Kind } from '../../types'
import { CLASS } from '../clauses/lexicon'
import type { SigningAct } from '../signing/act'

/** Whether an act alone shows that the page reports a signing: who signs, or which sides, or a ceremony that is held. */
function tells(act: SigningAct): boolean {
  if (act.polarity !== 'actual' || act.reported) return false
  if (act.signers.length > 0) return true
  if (act.parties.length > 1) return act.parties.some((p) => p.known)
  const { tokens } = act.clause
  const dated = tokens.some((t) => t.class === CLASS.time)
  if (act.ceremony) return dated || tokens.some((t) => t.class === CLASS.hold || t.class === CLASS.attend)
  return act.documents.length > 0 && (dated || tokens.some((t) => t.class === CLASS.witness))
}

/** What the page does: report a signing, sum up several, or neither. `acts` in order of the text. */
export function kindOf(acts: readonly SigningAct[]): Kind {
  return acts.some(tells) ? 'signing' : 'none'
}
