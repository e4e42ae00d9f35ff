import type { Kind } from '../../types'
import type { SigningAct } from '../signing/act'

/** Whether an act tells enough of a signing of this page: who or what, in the page's own voice. */
const tells = (act: SigningAct): boolean =>
  act.polarity === 'actual' &&
  !act.reported &&
  (act.signers.length > 0 || act.parties.length > 1 || act.documents.length > 0 || act.ceremony)

/** What the page does: report a signing, sum up several, or neither. `acts` in order of the text. */
export function kindOf(acts: readonly SigningAct[]): Kind {
  return acts.some(tells) ? 'signing' : 'none'
}
