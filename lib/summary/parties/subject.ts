import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import type { NamedParty, SigningAct } from '../signing/act'
import { namesIn } from '../signing/names'

/** 甲局携手乙院, 甲局会同乙院: words that join two bodies as 与 does. */
const JOINS = /^(?:联合|携手|联手|偕同?|会同|伙同?|连同|携)$/

const isBody = (token: Token | undefined): boolean =>
  token?.class === CLASS.organisation || token?.class === CLASS.place

/** The shape with 携手 read as 与 in front of a body. */
function joinedShape({ tokens }: Clause): string {
  return tokens.map((t, i) => (JOINS.test(t.text) && isBody(tokens[i + 1]) ? CLASS.join : t.class)).join('')
}

const BODY = '[xyL]{0,2}[OL]'
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
  const range = SUBJECT.exec(joinedShape(clause).slice(0, verb))?.indices?.groups?.names
  if (!range) return []
  const names = clause.tokens
    .slice(range[0], range[1])
    .map((t) => (JOINS.test(t.text) ? { ...t, class: CLASS.join } : t))
  return namesIn(names, false).filter((n) => n.known)
}
