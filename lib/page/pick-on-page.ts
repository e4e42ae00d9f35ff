import { paragraphOf } from '../article/paragraphs'
import type { Reading, ShownText } from '../types'
import { trimmed } from '../view/selected'
import type { Picked, Unpicked } from './state'

/** Whether two ranges share text; touching ends share none. Ranges of different trees never do. */
function overlap(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false
  return (
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0 &&
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0
  )
}

/** The least number from 1 to `most` that passes, where all greater ones pass too. */
function least(most: number, passes: (n: number) => boolean): number {
  let [low, high] = [1, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The words selected in the page as it is. The article knows where in the page each of its characters stands, so the longest
 * stretches are looked up at both ends of a paragraph that the selection leaves out; `shown` tells of text converted in place. Null when nothing is selected.
 */
export function pickedOnPage(
  selection: Selection | null,
  { article, locate }: Reading,
  shown: ShownText | undefined,
): Picked | Unpicked | null {
  if (!selection || selection.rangeCount === 0 || String(selection).trim() === '') return null
  const range = selection.getRangeAt(0)
  const covered = (paragraph: number, start: number, end: number) =>
    locate({ paragraph, start, end }, shown).some((part) => overlap(range, part))
  const numbers = [-1, ...article.paragraphs.keys()]
  const touched = numbers.filter((n) => covered(n, 0, paragraphOf(article, n).length))
  const [paragraph] = touched
  if (paragraph === undefined) return 'outside'
  if (touched.length > 1) return 'paragraphs'
  const text = paragraphOf(article, paragraph)
  const { length } = text
  const before = least(length, (n) => covered(paragraph, 0, n)) - 1
  const after = least(length, (n) => covered(paragraph, length - n, length)) - 1
  const evidence = trimmed(text, { paragraph, start: before, end: length - after })
  const { left, top, bottom, width } = range.getBoundingClientRect()
  return evidence && { evidence, box: { left, top, bottom, width } }
}
