import type { NamedParty, SigningAct } from '../signing/act'
import { namesIn } from '../signing/names'
import { BODY, joined, joinedShape, LONGEST_HEAD } from './joined'

/**
 * A与B代表进行会面,双方就…展开交流,并签署: the joint subject of the sentence, up to the signing verb. No other body, no person and no
 * speech stands between.
 */
const SUBJECT = new RegExp(
  `^(?:[^sPKHV]*?[c.])?[TaiyB]*(?<names>${BODY}(?:[aT]{0,2}j[aT]{0,2}${BODY})+(?:[aT]{0,2}[jc]${BODY})*)[xy]?[RUS]?[^sPWHKRAXO.]*$`,
  'd',
)

/** The bodies that are the joint subject of the sentence that an act stands in. */
export function sidesOfSubject({ clause, anchor }: SigningAct): NamedParty[] {
  const verb = clause.tokens.indexOf(anchor)
  if (verb > LONGEST_HEAD) return []
  const range = SUBJECT.exec(joinedShape(clause).slice(0, verb))?.indices?.groups?.names
  if (!range) return []
  return namesIn(joined(clause.tokens.slice(range[0], range[1])), false).filter((n) => n.known)
}
