import { numeral } from '../../numerals'
import { matches } from '../matches'
import type { Span } from '../types'
import { ANNOUNCED, CLOSED_BY_COUNT, FIELDS, LIST_OPENERS } from './lexicon/lists'
import { VERB_START } from './lexicon/modality'
import { cut, itemsOf, type Piece } from './pieces'

/** A number that the page announces: 8个方面, 21项合作条款. */
export interface Count extends Span {
  count: number
  of: string
}

/** A list that its announced number closes: A、B、C等8个方面. Offsets into the sentence's text. */
export interface CountedList {
  items: Piece[]
  /** From the word that opens the list to the end of the number. */
  start: number
  end: number
}

/** The lists of a sentence that a number closes, in order. */
export function countedLists(text: string): CountedList[] {
  const counts = matches(ANNOUNCED, text)
  if (counts.length === 0) return []
  const found: CountedList[] = []
  let floor = 0
  for (const match of matches(CLOSED_BY_COUNT, text)) {
    const count = numeral(match[2] ?? '')
    const start = opener(text, floor, match)
    if (count === null || count < 2 || start === null) continue
    const items = sentencesOf(text, start, match.index) ?? itemsOf(text, start, match.index, count)
    if (match[1] === undefined && items.length !== count) continue
    if (isOneMatter(text, items, match)) continue
    floor = match.index + match[0].length
    if (items.length > 1) found.push({ items, start, end: floor })
  }
  return found.length > 0 ? found : announcedLists(text, counts)
}

/** 明确了六项机制，即A、B…: a list that its number announces, when it has as many items. */
function announcedLists(text: string, counts: readonly RegExpExecArray[]): CountedList[] {
  for (const match of counts) {
    const count = numeral(match[1] ?? '')
    const from = match.index + match[0].length
    const link = /^[^,;。]{0,40}?[,:]?(?:即|分别[是为]|包括|一是|:)[:,]?/.exec(text.slice(from))
    if (count === null || count < 2 || !link || link[0].endsWith('一是')) continue
    const start = from + link[0].length
    const stop = text.indexOf('。', start)
    const end = stop < 0 ? text.length : stop
    const items = itemsOf(text, start, end, count)
    if (items.length === count) return [{ items, start, end }]
  }
  return []
}

/** What lists fields, in front of them, and the act on all of them, behind. */
const FIELDS_LISTED = /(?:领域|范畴)[^,;:]{0,4}(?:包括了?|包含|涵盖了?):?$/
const ACT_ON_ALL = /^目?,(?:携手|共同|联合|合力)/

/** 就A、B等七个方面达成共识, 围绕A、B等六大领域: things that are fields of one undertaking, not one each. */
function isOneMatter(text: string, items: readonly Piece[], { 0: words, index }: RegExpExecArray): boolean {
  if (items.some(({ start, end }) => VERB_START.test(text.slice(start, end)))) return false
  // 在A、B及C三方面合作: the number sums up the fields; 等三方面 sets each of them off.
  const head = text.slice(0, items[0]?.start)
  // 合作范畴涵盖A、B等八大项目: the page calls them fields. 针对A、B等八大项目，携手…: the act on all of them follows.
  if (FIELDS_LISTED.test(head)) return true
  if (/(?:[就从]|针对|围绕)$/.test(head) && ACT_ON_ALL.test(text.slice(index + words.length))) return true
  const within = /[在就从]$|围绕$/.test(head)
  if (within && /^[^等共].*方面$/.test(words)) return true
  return words.endsWith('领域') || /^(?:内容)?(?:,)?达成/.test(text.slice(index + words.length))
}

/** The least number of clauses that make a list of clauses. */
const CLAUSES = 4

/** 建立A,推动B、C,加强D: clauses between commas, each with a verb; null for a list of things. */
function sentencesOf(text: string, from: number, to: number): Piece[] | null {
  if (text.slice(from, to).includes(';')) return null
  const clauses = cut(text, from, to, ',')
  const acts = clauses.slice(1).filter(({ start, end }) => VERB_START.test(text.slice(start, end)))
  return clauses.length >= CLAUSES && acts.length === clauses.length - 1 ? clauses : null
}

/** 将A、B等五项纳入协作内容: what stands behind the list makes 将 its opener. */
const TAKEN_IN = /^[^,。;]{0,4}(?:[纳列]入|作为)/

/** Where the list before a number begins: behind the last of the surest openers that stands before it. */
function opener(text: string, floor: number, { 0: words, index: end }: RegExpExecArray): number | null {
  const stretch = text.slice(floor, end)
  const taken = stretch.lastIndexOf('将')
  if (taken >= 0 && TAKEN_IN.test(text.slice(end + words.length))) return floor + taken + 1
  for (const [rank, pattern] of LIST_OPENERS.entries()) {
    const all = matches(pattern, stretch)
    const chosen = rank === 0 ? all.findLast((m) => m.index + m[0].length < stretch.length - 4) : all[0]
    if (chosen) return floor + chosen.index + chosen[0].length
  }
  return null
}

/** The least number of acts that make a list without a number one commitment each. */
const MANY = 5

/** A list of acts that is not counted: 要在大力实施…、完善…、推动…等方面进一步做好工作; null for a list of fields. */
export function actsListed(text: string, from: number, to: number): Piece[] | null {
  const stretch = text.slice(from, to)
  const opened = /^[^,;]{0,30}?(?:在|从|就)/.exec(stretch)
  const closed = FIELDS.exec(stretch)
  if (!opened || !closed || /合作|协作|交流/.test(stretch.slice(closed.index))) return null
  const items = cut(text, from + opened[0].length, from + closed.index, '、')
  const acts = items.filter(({ start, end }) => end - start >= 6 && VERB_START.test(text.slice(start, end)))
  return acts.length >= MANY && acts.length >= items.length - 1 ? items : null
}

/** The numbers announced in a stretch of a block's text. */
export function countsIn(text: string, at: Span): Count[] {
  const found: Count[] = []
  for (const match of matches(ANNOUNCED, text)) {
    const count = numeral(match[1] ?? '')
    const of = match[2] ?? ''
    if (count === null || count < 2 || count > 200) continue
    const start = at.start + match.index
    const what = of.length > 1 && of.startsWith('项') ? of.slice(1) : of
    found.push({ paragraph: at.paragraph, start, end: start + match[0].length, count, of: what })
  }
  return found
}
