import { paragraphOf } from '../article/paragraphs'
import type { Words } from '../facts/words'
import type { Article, Evidence } from '../types'
import type { Picked, Unpicked } from './state'

interface Bounds {
  startContainer: Node
  startOffset: number
  endContainer: Node
  endOffset: number
}

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

const blockOf = (node: Node): HTMLElement | null => {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null
}

/** Length of a block's text before a point of it. */
function offsetIn(block: HTMLElement, container: Node, offset: number): number {
  const range = block.ownerDocument.createRange()
  range.setStart(block, 0)
  range.setEnd(container, offset)
  return range.toString().length
}

/** The words selected in the article, as evidence in the page's own script; null when there are none. */
export function pickedIn(root: ShadowRoot, article: Article, words: Words): Picked | Unpicked | null {
  const bounds = selectionIn(root)
  if (!bounds) return null
  const block = blockOf(bounds.startContainer)
  if (!block) return null
  if (block !== blockOf(bounds.endContainer)) return 'paragraphs'
  const paragraph = Number(block.dataset['paragraph'])
  const start = words.original(paragraph, offsetIn(block, bounds.startContainer, bounds.startOffset))
  const end = words.original(paragraph, offsetIn(block, bounds.endContainer, bounds.endOffset))
  const evidence = trimmed(paragraphOf(article, paragraph), { paragraph, start, end })
  if (!evidence) return null
  const range = block.ownerDocument.createRange()
  range.setStart(bounds.startContainer, bounds.startOffset)
  range.setEnd(bounds.endContainer, bounds.endOffset)
  const { left, top, bottom, width } = range.getBoundingClientRect()
  return { evidence, box: { left, top, bottom, width } }
}

/** Without the spaces at both ends; null when nothing is left. */
export function trimmed(text: string, { paragraph, start, end }: Evidence): Evidence | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = from + words.trim().length
  return to > from ? { paragraph, start: from, end: to } : null
}
