import { Kind, type Token } from '../lexicon/kinds'
import { HONOURS, SHARED_POSITIONS } from '../lexicon/positions'
import { mayShareBody } from '../parties/positions'
import type { Block, Mention, PersonMention, Span } from '../types'
import { within } from '../within'
import { isName } from './evidence'
import { type Stretch, stretchAt } from './organisations'
import { titleAfter, titleBefore } from './titles'

const JOINT = /^[、和与及同暨]$/
const SEPARATOR = /^[、和与及同暨,;]$/

/** A department, which is some organisation's: the one that was named before it. */
const DEPARTMENT = /^(?:机关党委|政治部|宣传部|组织部|.{1,6}(?:处|科|室|办|股))$/

/** 两馆馆长甲、乙, 双方所长, 三个支部的书记: each body has one of that post. */
const OF_SEVERAL =
  /(?:双方|各方|[两二双三四五六七八九十]{1,3}(?:个|家|所|位|名)?[地省市县区州镇乡村校院局馆所站会厅社司支家位名单])[^,。;、]{0,10}$/
const LONGEST_LEAD = 12
const COUNT = /[两二双三四五六七八九]/

/** Whether a title goes for all the names that follow it in the list. */
const isShared = (text: string, { start, end }: Span): boolean =>
  SHARED_POSITIONS.test(text.slice(start, end)) ||
  OF_SEVERAL.test(text.slice(Math.max(0, start - LONGEST_LEAD), end))

/** A name with the tokens of its title; `start` is the first token of the whole. */
interface Presented {
  name: number
  title: Stretch | null
  start: number
  end: number
  /** The title holds a proper name that is not understood: nothing is elided there. */
  proper: boolean
}

/** Whether a title begins with a lone character that is no rank: the first of a name that is not understood. */
const unknown = (token: Token | undefined): boolean =>
  token?.text.length === 1 && LONE.has(token.kind) && !/[省市县区州乡镇村局院校处科]/.test(token.text)
const LONE = new Set<Kind>([Kind.Char, Kind.Action, Kind.Word, Kind.Latin])

const honours = new Set(HONOURS)

/** Where a name begins with the honours in front of it: 丹斯里拿督|甲. */
function honoured(tokens: readonly Token[], name: number): number {
  let from = name
  while (honours.has(tokens[from - 1]?.text ?? '')) from--
  return from
}

/** Which title belongs to which name: in front if there is one that no other name has taken, else behind. */
function presented(tokens: readonly Token[], organisations: readonly Stretch[]): Presented[] {
  const found: Presented[] = []
  let free = 0
  tokens.forEach((token, name) => {
    if (!isName(token) || stretchAt(organisations, name)) return
    const named = honoured(tokens, name)
    const front = titleBefore(tokens, named, organisations)
    if (front && Math.max(front.from, free) < front.to) {
      const from = Math.max(front.from, free)
      const proper = unknown(tokens[from])
      found.push({ name, title: { ...front, from }, start: from, end: name + 1, proper })
    } else {
      const behind = titleAfter(tokens, name + 1)
      found.push({ name, title: behind, start: named, end: behind?.to ?? name + 1, proper: false })
    }
    free = found.at(-1)?.end ?? 0
  })
  return found
}

/**
 * The people of one block with their titles. `bodies` and `places` are those found in it, in order. A bare
 * name that 、 or 和 joins to a titled one shares the title where the post is one of several (副省长甲、乙); an
 * organisation left out is taken over from the item before (市质监局副局长甲、总工程师乙).
 */
export function people(
  { paragraph, text }: Block,
  tokens: readonly Token[],
  organisations: readonly Stretch[],
  bodies: readonly Mention[],
  places: readonly Mention[],
): PersonMention[] {
  const span = (from: number, to: number): Span => ({
    paragraph,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  })
  const organisationIn = (title: Span): Mention | null =>
    within(bodies, title, (m) => m)[0] ?? within(places, title, (m) => m)[0] ?? null

  /** 市医院的甲某院长, 市卫健委甲某主任: the organisation right in front of a name whose post stands behind it. */
  const organisationBefore = (at: number): Mention | null => {
    const end = tokens[at - 1]?.text === '的' ? tokens[at - 2]?.end : tokens[at - 1]?.end
    return bodies.find((mention) => mention.end === end) ?? null
  }

  const people: PersonMention[] = []
  let last: Presented | undefined
  for (const item of presented(tokens, organisations)) {
    const before = people.at(-1)
    const separator = tokens[item.start - 1]?.text ?? ''
    const adjacent = last?.end === item.start - 1
    let title = item.title ? span(item.title.from, item.title.to) : null
    const shareable =
      adjacent && JOINT.test(separator) && before?.title && before.title.end <= before.name.start
    // 两|馆馆长甲: the count goes with the first character.
    if (title && COUNT.test(text.charAt(title.start - 1)) && title.end - title.start > 2) title.start++
    if (!title && shareable && before.title && isShared(text, before.title)) title = before.title
    const behind = item.title && item.title.from > item.name
    const own = title && (organisationIn(title) ?? (behind ? organisationBefore(item.start) : null))
    const elided = adjacent && SEPARATOR.test(separator) && !item.proper
    const former = elided ? (before?.organisation ?? null) : null
    const carried =
      title && former && mayShareBody(text.slice(title.start, title.end), former.text) ? former : null
    const named = tokens[item.name] as Token
    people.push({
      name: { paragraph, start: named.start, end: named.end, type: 'PER', text: named.text },
      title,
      organisation: own && !(carried && DEPARTMENT.test(own.text)) ? own : carried,
      span: span(item.start, item.end),
    })
    last = item
  }
  return people
}
