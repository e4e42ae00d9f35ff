import type { Words } from '../facts/words'
import type { Article } from '../types'
import { type Bounds, selectedIn } from '../view/selected'
import type { Picked, Unpicked } from './state'

/** The selection inside a shadow root, by whichever way the browser has for it. */
function selectionIn(root: ShadowRoot): Bounds | null {
  const inside = (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.()
  const selection = inside ?? root.ownerDocument.getSelection()
  if (!selection) return null
  if (!inside && typeof selection.getComposedRanges === 'function') {
    return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null
}

/** The words selected in the article, as evidence in the page's own script; null when there are none. */
export function pickedIn(root: ShadowRoot, article: Article, words: Words): Picked | Unpicked | null {
  const bounds = selectionIn(root)
  const evidence = bounds && selectedIn(bounds, article, words)
  if (!bounds || evidence === null) return null
  if (evidence === 'paragraphs') return evidence
  const range = root.ownerDocument.createRange()
  range.setStart(bounds.startContainer, bounds.startOffset)
  range.setEnd(bounds.endContainer, bounds.endOffset)
  const { left, top, bottom, width } = range.getBoundingClientRect()
  return { evidence, box: { left, top, bottom, width } }
}
