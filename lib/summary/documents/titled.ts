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

/** 《》 name anything; 〈〉 and quotes name a document only where the words say what sort of paper it is. */
const PAIRS = [
  { open: '《', close: '》', onlyTyped: false },
  { open: '〈', close: '〉', onlyTyped: true },
  { open: '“', close: '”', onlyTyped: true },
] as const
/** A bracket that was never closed ends with its sentence; no title is longer. */
const LONGEST = 160
const SHORT_FORM =
  /^\s?[(（]\s?(?:以?下?[简統统]?称?为?|简称)\s?[《“"「]?([^》”"」)）]{2,30})[》”"」]?\s?[)）]/

/** Names in 《》 or quotes of a block, the outermost brackets of nested ones. Linear in the block's length. */
export function findTitled(block: Block): TitledDocument[] {
  const found: TitledDocument[] = []
  const { text, paragraph } = block
  for (const pair of PAIRS) {
    let from = text.indexOf(pair.open)
    while (from >= 0) {
      const end = closing(text, from, pair)
      const document =
        end < 0 || text.slice(from + 1, end).trim() === ''
          ? null
          : titledAt(text, paragraph, from, end, pair.close)
      const inside = found.some((d) => from >= d.outer.start && from < d.outer.end)
      if (
        document &&
        !inside &&
        (!pair.onlyTyped || namesPaper(document) || followsOne(document, found, text))
      )
        found.push(document)
      from = text.indexOf(pair.open, (end < 0 ? from : end) + 1)
    }
  }
  return found.sort((a, b) => a.outer.start - b.outer.start)
}

/** A type in quotes is a name when it says more than 合作协议 does: “友好交流协议书”. */
const LEAST_GENERIC = 6

/** “…合作协议”, “关于…的实施意见”: what else stands in quotes is a saying. */
const namesPaper = ({ type, generic, text }: TitledDocument): boolean =>
  type
    ? !/^[一二两三四五六七八九十\d]+[个份项]/.test(text) && (!generic || text.length >= LEAST_GENERIC)
    : /^关于.{4,}(?:意见|办法|方案|机制|规定|细则|计划|规则)$/.test(text)

/** “…协定”与“…架构”: what is named in one breath with a paper is one too. */
function followsOne(document: TitledDocument, found: readonly TitledDocument[], text: string): boolean {
  const before = found.at(-1)
  return (
    before !== undefined &&
    before.type !== null &&
    document.text.length >= LEAST_GENERIC &&
    /^(?:[与和及、暨]|以及)$/.test(text.slice(before.outer.end, document.outer.start))
  )
}

function titledAt(text: string, paragraph: number, from: number, end: number, close: string): TitledDocument {
  const span = trimmed(text, { paragraph, start: from + 1, end })
  const name = text.slice(span.start, span.end)
  const type = typeIn(name)
  return {
    outer: { paragraph, start: from, end: text[end] === close ? end + 1 : end },
    span,
    text: name,
    type: type && { paragraph, start: span.start + type.start, end: span.start + type.end },
    generic: isGeneric(name),
    shortForm: SHORT_FORM.exec(text.slice(end + 1, end + 45))?.[1] ?? null,
  }
}

/** Place of the bracket that closes the one at `open`; -1 when there is none within a title's length. */
function closing(text: string, from: number, { open, close }: { open: string; close: string }): number {
  let depth = 0
  let first = -1
  const limit = Math.min(text.length, from + LONGEST)
  for (let i = from; i < limit; i++) {
    if (text[i] === open) depth++
    else if (text[i] === close) {
      depth--
      if (first < 0) first = i
      if (depth === 0) return i
    } else if (text[i] === '。' && depth > 0) break
  }
  if (first >= 0) return first // an inner bracket was left open: 《《甲》
  return open === '《' ? unclosed(text.slice(from + 1, limit), from + 1) : -1
}

/** A shorter stretch is rather a phrase than a title. */
const LEAST_UNCLOSED = 12

/** 《甲局与乙局合作协议、…: a bracket was lost, the name ends with its type in front of a mark. Gives the place behind it. */
function unclosed(rest: string, at: number): number {
  const end = rest.search(/[,;。》]|$/)
  const stretch = rest.slice(0, end)
  return end >= LEAST_UNCLOSED && typeIn(stretch) ? at + end : -1
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { ...span, start, end }
}
