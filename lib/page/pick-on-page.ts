import { paragraphOf } from '../facts/words'
import type { Reading, ShownText } from '../types'
import { trimmed } from './pick'
import type { Picked, Unpicked } from './state'

/** Whether two ranges share text; touching ends share none. Ranges of different trees never do. */
function overlap(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false
  return (
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0 &&
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0
  )
}

/**
 * The words selected in the page as it is. The article knows where in the page each of its characters stands, so those are
 * looked up that the selection covers; `shown` tells of text converted in place. Null when nothing is selected.
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
  const offsets = Array.from(text, (_, offset) => offset).filter((offset) =>
    covered(paragraph, offset, offset + 1),
  )
  const [start = 0, end = 0] = [offsets[0], (offsets.at(-1) ?? -1) + 1]
  const evidence = trimmed(text, { paragraph, start, end })
  const { left, top, bottom, width } = range.getBoundingClientRect()
  return evidence && { evidence, box: { left, top, bottom, width } }
}
