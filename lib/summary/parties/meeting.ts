import { chunk } from '../clauses/chunks'
import type { Clause } from '../clauses/tokens'
import type { NamedParty } from '../signing/act'
import { namesIn } from '../signing/names'
import { joined, joinedShape, LONGEST_HEAD } from './joined'

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

const NAMED = '[xyL]{0,2}O'
/** The same wherever they are the joint subject, whatever they do. */
const JOINT = new RegExp(
  `^(?:[^PKHWV.]*?[c.])?[Tai]*(?<names>(?:[xyL]{1,2}j)*${NAMED}(?:[aT]{0,2}j[aT]{0,2}${NAMED})*(?:[aT]{0,2}[jc]${NAMED})*)[xy]?[RUS]?`,
  'd',
)
const AGREES =
  /座谈|会商|会谈|会晤|会签|磋商|洽谈|对接|联席|合作|签约|缔结|缔约|订立|结盟|联盟|结对|共建|共识|协议|姊妹|合约|契约|谈判|携手|会面|坐到/
/** 由A与B主办: who holds the event is no side of it. */
const HOSTS = /^[^,。;]{0,4}(?:主办|承办|协办|联合举办|共同举办|指导|支持|见证|参加|出席|牵头)/

/** The organisations that the lead shows together at anything on which two sides agree; for pages on which nobody signs by name. */
export function jointSides(sentence: Clause): NamedParty[] {
  const clause = chunk(sentence)
  const groups = JOINT.exec(joinedShape(clause).slice(0, LONGEST_HEAD))?.indices?.groups
  const [from, to] = groups?.names ?? []
  if (from === undefined || to === undefined) return []
  const after = clause.tokens
    .slice(to)
    .map((t) => t.text)
    .join('')
  // 甲局与乙局: a line of its own, above what they sign.
  if (/[^。\s]/.test(after) && (!AGREES.test(after) || HOSTS.test(after))) return []
  const sides = namesIn(joined(clause.tokens.slice(from, to)), false).filter((n) => n.known)
  return sides.length > 1 ? sides : []
}
