import type { Block, Span } from '../types'
import { isGeneric, typeIn } from './type'

/** A name in 《》. */
export interface TitledDocument {
  /** With its brackets. */
  outer: Span
  /** The name itself. */
  span: Span
  /** Normalised name. */
  text: string
  /** Where the type stands; null for a law, a newspaper, a policy: nothing that parties sign. */
  type: Span | null
  /** Nothing but a type (《合作备忘录》): the short form of a document named elsewhere. */
  generic: boolean
  /** The short form that the page gives it: 以下简称《合作备忘录》. */
  shortForm: string | null
}

const OPEN = '《'
const CLOSE = '》'
/** A bracket that was never closed ends with its sentence; no title is longer. */
const LONGEST = 160
const SHORT_FORM =
  /^\s?[(（]\s?(?:以?下?[简統统]?称?为?|简称)\s?[《“"「]?([^》”"」)）]{2,30})[》”"」]?\s?[)）]/

/** Names in 《》 of a block, the outermost brackets of nested ones; also 〈〉 inside. Linear in the block's length. */
export function findTitled(block: Block): TitledDocument[] {
  const found: TitledDocument[] = []
  const { text, paragraph } = block
  let from = text.indexOf(OPEN)
  while (from >= 0) {
    const end = closing(text, from)
    if (end < 0) {
      from = text.indexOf(OPEN, from + 1)
      continue
    }
    const span = trimmed(text, { paragraph, start: from + 1, end })
    const name = text.slice(span.start, span.end)
    const type = typeIn(name)
    const shortForm = SHORT_FORM.exec(text.slice(end + 1, end + 45))?.[1] ?? null
    found.push({
      outer: { paragraph, start: from, end: end + 1 },
      span,
      text: name,
      type: type && { paragraph, start: span.start + type.start, end: span.start + type.end },
      generic: isGeneric(name),
      shortForm,
    })
    from = text.indexOf(OPEN, end + 1)
  }
  return found
}

/** Place of the bracket that closes the one at `open`; -1 when there is none within a title's length. */
function closing(text: string, open: number): number {
  let depth = 0
  const limit = Math.min(text.length, open + LONGEST)
  let first = -1
  for (let i = open; i < limit; i++) {
    if (text[i] === OPEN) depth++
    else if (text[i] === CLOSE) {
      depth--
      if (first < 0) first = i
      if (depth === 0) return i
    } else if (text[i] === '。' && depth > 0) break
  }
  return first // an inner bracket was left open: 《《甲》
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { ...span, start, end }
}
