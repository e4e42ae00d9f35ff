import { chunk } from '../clauses/chunks'
import type { Clause } from '../clauses/tokens'
import type { NamedParty } from '../signing/act'
import { namesIn } from '../signing/names'

/** A与B、C(在…)联合召开, 开展: organisations that hold something together. */
const TOGETHER =
  /^(?:[xyGgcTai.]{0,6}[c.])?[Tai]*(?<names>[xyL]{0,2}O(?:[xyL]{0,2}a?ja?[xyL]{0,2}O){1,5})[xyS]?[aTi]*E/d

/** What they hold is a meeting or the opening of what they agree on, no matter of somebody else. */
const MEETING = /[会仪式活动]$|合作会|座谈会|联席会|启动|交流|会商|会签/

/**
 * The organisations that the lead shows together at the meeting at which papers are signed; for pages that name the sides nowhere
 * else.
 */
export function sidesOfMeeting(sentence: Clause): NamedParty[] {
  const clause = chunk(sentence)
  const match = TOGETHER.exec(clause.shape)
  const range = match?.indices?.groups?.names
  if (!match || !range) return []
  const held = clause.tokens.slice(match[0].length, match[0].length + 8).map((t) => t.text)
  if (!held.some((text) => MEETING.test(text))) return []
  return namesIn(clause.tokens.slice(range[0], range[1]), false).filter((n) => n.known)
}
