import { paragraphOf } from '../article/paragraphs'
import { sentenceAround } from '../facts/sentence'
import type { Article, Evidence } from '../types'

/** How far one press of a key moves an end of the words. */
export type Step = 'grapheme' | 'word' | 'sentence'

/** The sentence that some words stand in, or the stretch from the first to the last of several. */
export const boundsOf = (article: Article, chosen: Evidence): Evidence =>
  sentenceAround(paragraphOf(article, chosen.paragraph), chosen)

/** Where words may begin or end: UTF-16 offsets between two characters or words, both ends of the bounds among them. */
export function placesIn(text: string, { start, end }: Evidence, step: Step): number[] {
  if (step === 'sentence') return [start, end]
  const parts = new Intl.Segmenter('zh', { granularity: step }).segment(text.slice(start, end))
  return [...Array.from(parts, ({ index }) => start + index), end]
}

/** The words with one end moved by a step, inside their sentence; one character is always left. */
export function moved(
  article: Article,
  chosen: Evidence,
  edge: 'start' | 'end',
  step: Step,
  forward: boolean,
): Evidence {
  const text = paragraphOf(article, chosen.paragraph)
  const places = placesIn(text, boundsOf(article, chosen), step).filter((place) =>
    edge === 'start' ? place < chosen.end : place > chosen.start,
  )
  const at = chosen[edge]
  const next = forward ? places.find((place) => place > at) : places.findLast((place) => place < at)
  return next === undefined ? chosen : { ...chosen, [edge]: next }
}

/** The words with their nearer end brought to the character that begins at `at` and ends at `to`. */
export function reaching(chosen: Evidence, at: number, to: number): Evidence {
  const first = at < chosen.start || (to < chosen.end && at - chosen.start < chosen.end - to)
  return first ? { ...chosen, start: at } : { ...chosen, end: to }
}

/** The whole sentence after the words, or before them, over the ends of paragraphs; null where the article ends. */
export function sentenceBeside(article: Article, chosen: Evidence, forward: boolean): Evidence | null {
  const bounds = boundsOf(article, chosen)
  let { paragraph } = bounds
  let at = forward ? bounds.end : bounds.start - 1
  while (paragraph >= -1 && paragraph < article.paragraphs.length) {
    const text = paragraphOf(article, paragraph)
    const inside = forward ? text.slice(at).trim() !== '' : at >= 0 && text.slice(0, at + 1).trim() !== ''
    if (inside) return sentenceAround(text, { paragraph, start: at, end: at })
    paragraph += forward ? 1 : -1
    at = forward ? 0 : paragraphOf(article, paragraph).length - 1
  }
  return null
}
