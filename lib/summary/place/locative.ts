import { CLASS } from '../clauses/lexicon'
import type { Clause } from '../clauses/tokens'
import { matches } from '../matches'
import type { Span } from '../types'
import { AT_WORDS, BEHIND_PLACE, ELSEWHERE, GOING, HELD, ROOMS, SURE_ENDS } from './lexicon'
import { endsAsPlace, namesPlace } from './phrase'

const END = `[,。;:!?、()《]|$|${HELD}|${BEHIND_PLACE}`
const WHERE = new RegExp(`(?:${AT_WORDS})(?<to>[^,。;:!?、()《]{1,36}?)(?=${END})`, 'g')
const WHITHER = new RegExp(
  `(?<via>${GOING})(?:拜[访会]|参[观访]|访问|考察|视察)?(?<to>[^,。;:!?、()《了过]{1,30}?)(?=${END}|缔)`,
  'g',
)
const ROOM = new RegExp(
  `(?:^|[,。;])(?![在于])(?<to>[^,。;:!?、()《到进]{2,30}(?:${ROOMS.join('|')}))[里内中]?(?=,)`,
  'g',
)
const MANNER = '正式|隆重|庄严|顺利|成功|圆满|分别|共同|联合|现场|当场|郑重'
const HELD_NEXT = new RegExp(`^[里内上中]?(?:${MANNER}){0,2}(?:${HELD})`)
/** 在某地与某局签署, 在某地以换文方式缔结: the verb stands behind the other side or the way. */
const SIGNED_WITH = /^(?:[与同和][^,。;]{2,40}?|以[^,。;]{1,10}?[方形]式)(?:签|缔|订立|达成)/
/** 签字仪式在某某部与某某中心举行: in front of what is held, nothing joins another side. */
const CEREMONY_AT =
  /(?:仪式|典礼|大会|会议?|论坛|活动)[^,。;在于]{0,8}(?:在|于)(?<to>[^,。;:()《]{2,36}?)(?:正式|隆重|顺利|圆满)*(?:举行|举办|召开|登场)/g
/** 主会场设在某处, 地点选在某处 */
const VENUE = /(?:会场|地点)[设选定]?[在于](?<to>[^,。;:()《]{2,36})(?=[,。;])/g
/** 在某处牵线下, 在某地期间, 在甲与乙的友好基础上: a helper, a time, a ground, no house. */
const UNDER = /^[^,。;]{0,14}(?:下|基础上|期间|过程中)(?=[,、。])/
/** 于本月3日|在某地: the day is no part of the place. */
const DAY_FIRST = /^[^在]{1,14}[日天午晚时]在/
/** 在某处的安排下: the same, where all of it was taken for the place. */
const HELPED = /的[^的]{1,8}(?:之?下|基础上|过程中)$/
/** 门前, 树下, 会议室里: the place is what stands in front. */
const POSITION = /(?:[里内上旁]|[前中](?=$))$/
const SURE = new RegExp(`^[^的]{0,24}(?:${SURE_ENDS.join('|')})`)
/** What is still to come or long past is held elsewhere: 下届会议将在…. */
const ELSEWHEN = /(?:将(?!军)|拟|曾|下[届次]|[去前]年)[^,。;]*$/
/** 到 alone says little: what somebody does there must follow. */
const VISITED = /^(?:考察|调研|交流|访问|学习|座谈|对接|洽谈|参[观访加]|出席|进行|开展|并?签)/

/** Where a sentence says that something is held, signed or visited, read off its words alone; the surest first. */
export function locativesIn(clause: Clause): Span[] {
  const text = wordsOf(clause)
  const found = matches(WHERE, text)
  const others = [...found.filter((match) => !isHeld(text, match)), ...matches(ROOM, text)]
  return [...heldIn(clause), ...spansOf(clause, others, text)]
}

/** Where a sentence says that something is held or signed, by the very next word. */
export function heldIn(clause: Clause): Span[] {
  const text = wordsOf(clause)
  const held = matches(WHERE, text).filter((match) => isHeld(text, match))
  return spansOf(clause, [...matches(CEREMONY_AT, text), ...matches(VENUE, text), ...held], text)
}

const spansOf = (clause: Clause, found: readonly RegExpExecArray[], text: string): Span[] =>
  found.map((match) => spanOf(clause, match, text)).filter((span) => span !== null)

/** Where a sentence says that somebody has come to. */
export function visitsIn(clause: Clause): Span[] {
  const text = wordsOf(clause)
  return matches(WHITHER, text).flatMap((match) => {
    const rest = text.slice(match.index + match[0].length)
    const alone = match.groups?.via === '到' || match.groups?.via === '访问'
    if ((alone && !VISITED.test(rest)) || ELSEWHERE.test(rest) || /[团队会]$/.test(match.groups?.to ?? ''))
      return []
    const span = spanOf(clause, match, text)
    return span ? [span] : []
  })
}

/** The sentence at its length, the names of papers hidden. */
const wordsOf = ({ sentence }: Clause): string =>
  sentence.text.replace(/《[^《》]{0,160}》/g, (title) => '《'.repeat(title.length))

const isHeld = (text: string, match: RegExpExecArray): boolean =>
  isHeldNext(text.slice(match.index + match[0].length))

/** Whether the words that follow a place say that something is held or signed there. */
export const isHeldNext = (rest: string): boolean => HELD_NEXT.test(rest) || SIGNED_WITH.test(rest)

function spanOf(clause: Clause, match: RegExpExecArray, text: string): Span | null {
  const to = (match.groups?.to ?? '').replace(DAY_FIRST, '')
  if (HELPED.test(to)) return null
  const from = match.index + match[0].lastIndexOf(to)
  const rest = text.slice(from + to.length)
  if (rest.startsWith('、') || isElsewhere(text.slice(0, match.index), rest)) return null
  const { paragraph, start } = clause.sentence
  const words = clause.tokens.flatMap((t) => t.parts ?? [t])
  for (const name of shorterForms(to)) {
    const span = { paragraph, start: start + from, end: start + from + name.length }
    const known = words.some((t) => t.end === span.end && NAMED.includes(t.class))
    const held = name === to && isHeldNext(rest)
    if (!namesPlace(name, { known, held })) continue
    // 于某某主持: 于 is a surname there.
    const person = words.some((t) => t.class === CLASS.person && t.start < span.end && t.end >= span.start)
    return person && !(held && endsAsPlace(name)) ? null : span
  }
  return null
}
/** Whether what stands in front of 在 and behind the place tells of another occasion or of a helper. */
export const isElsewhere = (before: string, rest: string): boolean =>
  ELSEWHEN.test(before) || UNDER.test(rest)

const NAMED: readonly string[] = [CLASS.place, CLASS.organisation]

/** 游客中心的长条桌上: the words, without the position behind them, without what is but a part of the place or is done there. */
function shorterForms(to: string): string[] {
  const name = to.trimEnd()
  const bare = name.replace(POSITION, '')
  const whole = bare.replace(/的[^的]*$/, '')
  const sure = SURE.exec(name)?.[0] ?? name
  return [...new Set([name, bare, whole, sure])]
}
