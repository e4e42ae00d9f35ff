import { numeral } from '../../numerals'
import { matches } from '../matches'
import type { Block, Sentence, Span } from '../types'
import { MARKED, MARKERS } from './lexicon/lists'
import { cut } from './pieces'

/** An enumeration by ordinals (一是…二是…; (一)…; 1. …), in one paragraph or over several. */
export interface Enumeration {
  /** What each ordinal introduces, up to the first stop. */
  items: Span[]
  /** Where each ordinal stands. */
  marks: { paragraph: number; at: number }[]
  /** Where the first ordinal stands, and where the last item ends: between them nothing else is read. */
  from: { paragraph: number; at: number }
  to: { paragraph: number; at: number }
}

interface Marker extends Span {
  value: number
  block: number
}

/** Later paragraphs in which the next ordinal may stand: a heading and its text, a caption between. */
const REACH = 4
const SEQUENCE: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 此外: 98, 最后: 99 }
const BULLETS = '•●■◆▪○·.'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'

function ordinalOf(word: string): number | null {
  if (word in SEQUENCE) return SEQUENCE[word] ?? null
  const circled = CIRCLED.indexOf(word)
  return circled >= 0 ? circled + 1 : numeral(word)
}

/** Bullets count themselves: on from the bullet before, if that is near. */
const bulleted = (last: Marker | undefined, block: number): number =>
  last && block - last.block <= REACH ? last.value + 1 : 1

/** `marked`: the blocks that hold an ordinal of some family. */
function markersOf(blocks: readonly Block[], marked: readonly boolean[], pattern: RegExp): Marker[] {
  const found: Marker[] = []
  blocks.forEach(({ paragraph, text }, block) => {
    if (!marked[block]) return
    for (const match of matches(pattern, text)) {
      const word = match[1] ?? ''
      const value = BULLETS.includes(word) ? bulleted(found.at(-1), block) : ordinalOf(word)
      if (value === null) continue
      found.push({ paragraph, start: match.index, end: match.index + match[0].length, value, block })
    }
  })
  return found
}

/**
 * Runs 1, 2, 3 … of one family of ordinals; a run of one is none. `reach`: over how many paragraphs the next
 * may stand.
 */
function runsOf(markers: readonly Marker[], reach: number): Marker[][] {
  const runs: Marker[][] = []
  let run: Marker[] = []
  const close = () => {
    if (run.length > 1) runs.push(run)
    run = []
  }
  for (const marker of markers) {
    const last = run.at(-1)
    const near = last && marker.block - last.block <= reach
    // 最后 closes a run, but 首先…最后 alone are a story told in order.
    const next = last && (marker.value === last.value + 1 || (marker.value > 90 && last.value > 1))
    if (near && next) run.push(marker)
    else if (marker.value === 1) {
      close()
      run = [marker]
    } else if (last && !near) close()
  }
  close()
  return runs
}

/** 组织建设互促。定期交流…: the heading of what follows, not an act in so few words (建立资源共享). */
const HEADING =
  /^(?!建立|加强|推进|推动|实现|促进|深化|开展|坚持)[^,;:、。]{2,10}[共互联同相]\p{Script=Han}$/u

/** The end of an item: its first stop, the one behind a heading's, or the next ordinal. */
function itemEnd(text: string, from: number, limit: number): number {
  const item = text.slice(from, limit)
  const first = item.search(/[。!！]/)
  const second = HEADING.test(item.slice(0, Math.max(first, 0)))
    ? item.slice(first + 1).search(/[。!！]/)
    : -1
  const stop = second > 0 ? first + 1 + second : first
  let end = stop < 0 ? limit : from + stop
  while (end > from && /[\s,;:、。]/.test(text.charAt(end - 1))) end--
  return end
}

function enumerationOf(run: readonly Marker[], blocks: readonly Block[]): Enumeration | null {
  const [first] = run
  if (!first) return null
  const items: Span[] = []
  let to = { paragraph: first.paragraph, at: first.end }
  run.forEach((marker, i) => {
    const text = blocks[marker.block]?.text ?? ''
    const next = run[i + 1]
    const limit = next && next.block === marker.block ? next.start : text.length
    const end = itemEnd(text, marker.end, limit)
    if (end > marker.end) items.push({ paragraph: marker.paragraph, start: marker.end, end })
    to = { paragraph: marker.paragraph, at: end }
  })
  const marks = run.map(({ paragraph, start }) => ({ paragraph, at: start }))
  return items.length > 1 ? { items, marks, from: { paragraph: first.paragraph, at: first.start }, to } : null
}

/** 协议内容包括: at the end of a paragraph, whose list begins in the next. */
const LISTS_BELOW = /(?:内容|包括|包含|涵盖|如下|以下|明确|约定|方面|事项|规定)[^,。;]{0,8}:$/

/** The least number of clauses that make a list without ordinals. */
const CLAUSES = 3

/** 协议内容包括：¶ 加强A；推动B；建立C。 A list without ordinals: clauses between semicolons, in one paragraph or several. */
function clausesBelow(lead: number, blocks: readonly Block[]): Enumeration | null {
  if (!LISTS_BELOW.test(blocks[lead]?.text.trimEnd().slice(-20) ?? '')) return null
  const items: Span[] = []
  for (const { paragraph, text } of blocks.slice(lead + 1)) {
    const stop = text.indexOf('。')
    const end = stop < 0 ? text.length : stop
    for (const piece of cut(text, 0, end, ';')) items.push({ paragraph, ...piece })
    if (stop >= 0 || !text.trimEnd().endsWith(';')) break
  }
  const [first] = items
  const last = items.at(-1)
  if (items.length < CLAUSES || !first || !last) return null
  const marks = items.map(({ paragraph, start }) => ({ paragraph, at: start }))
  return {
    items,
    marks,
    from: { paragraph: first.paragraph, at: first.start },
    to: { paragraph: last.paragraph, at: last.end },
  }
}

const before = (a: Enumeration['from'], b: Enumeration['from']) =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.at <= b.at)

/** The enumerations of an article in order of the text; one inside an item of another is left out. */
export function findEnumerations(blocks: readonly Block[]): Enumeration[] {
  const body = blocks.filter((b) => b.paragraph >= 0)
  const marked = body.map(({ text }) => MARKED.test(text))
  const all = Object.entries(MARKERS)
    .flatMap(([family, pattern]) =>
      runsOf(markersOf(body, marked, pattern), family === 'sequence' ? 0 : REACH),
    )
    .flatMap((run) => enumerationOf(run, body) ?? [])
  const below = body
    .flatMap((_, lead) => clausesBelow(lead, body) ?? [])
    .filter((one) => !all.some(({ from }) => inside(one, from.paragraph, from.at)))
  const inOrder = [...all, ...below].sort((a, b) => (before(a.from, b.from) ? -1 : 1))
  const outer: Enumeration[] = []
  for (const one of inOrder) {
    const last = outer.at(-1)
    if (!last || before(last.to, one.from)) outer.push(one)
  }
  return outer
}

/** Whether a place of the text stands inside an enumeration. */
export const inside = (one: Enumeration, paragraph: number, at: number): boolean =>
  before(one.from, { paragraph, at }) && !before(one.to, { paragraph, at })

/** Where the next item's ordinal stands in a sentence; the sentence's end where none does. */
export const nextMark = ({ marks }: Enumeration, { paragraph, start, end }: Sentence): number =>
  marks.find((mark) => mark.paragraph === paragraph && mark.at >= start && mark.at < end)?.at ?? end

/** Whether the enumeration begins in this sentence. */
export const beginsIn = (one: Enumeration, sentence: Sentence): boolean =>
  one.from.paragraph === sentence.paragraph && one.from.at >= sentence.start && one.from.at < sentence.end
