import { matches } from '../matches'
import type { Sentence, Span } from '../types'

/** A stretch of a sentence between two marks. */
export interface Chunk extends Span {
  /** Normalised words without the mark. */
  text: string
  /** The mark behind it: , ; : or the stop; '' at the end of a block. */
  mark: string
}

/** What divides, and the brackets within which nothing does. */
const MARKS = /[,;:。!?！？《》()]/g

/** The chunks of a sentence, in order, empty ones left out. Marks inside 《》 and () do not divide. */
export function chunksOf(sentence: Sentence): Chunk[] {
  const { paragraph, text } = sentence
  const found: Chunk[] = []
  let depth = 0
  let from = 0
  const close = (to: number) => {
    const words = text.slice(from, to)
    const lead = words.length - words.trimStart().length
    const end = from + lead + words.trim().length
    if (end > from + lead)
      found.push({
        paragraph,
        start: sentence.start + from + lead,
        end: sentence.start + end,
        text: words.trim(),
        mark: text[to] ?? '',
      })
    from = to + 1
  }
  for (const { 0: mark, index } of matches(MARKS, text)) {
    if (mark === '《' || mark === '(') depth++
    else if (mark === '》' || mark === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 || mark === '。') close(index)
  }
  close(text.length)
  return found
}
