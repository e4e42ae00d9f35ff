import type { Words } from '../../lib/facts/words'
import type { Evidence } from '../../lib/types'

const paragraphAt = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null
}

/** Offset of a place in the text of an element. */
function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.setEnd(node, offset)
  return range.toString().length
}

/** The words selected in the article, in the page's own offsets; null unless they lie within one paragraph. */
export function selectedEvidence(words: Words): Evidence | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const element = paragraphAt(range.startContainer)
  if (!element || element !== paragraphAt(range.endContainer)) return null
  const paragraph = Number(element.dataset['paragraph'])
  const start = words.original(paragraph, offsetIn(element, range.startContainer, range.startOffset))
  const end = words.original(paragraph, offsetIn(element, range.endContainer, range.endOffset))
  return start < end ? { paragraph, start, end } : null
}
