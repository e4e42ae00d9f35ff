import { paragraphOf } from '../article/paragraphs'
import type { Words } from '../facts/words'
import type { Article, Evidence } from '../types'

/** Two places in the article as it is shown. */
export type Bounds = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>

const blockOf = (node: Node): HTMLElement | null => {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null
}

/** Length of a block's text before a point of it. */
function offsetIn(block: HTMLElement, container: Node, offset: number): number {
  const range = block.ownerDocument.createRange()
  range.setStart(block, 0)
  range.setEnd(container, offset)
  return range.toString().length
}

/**
 * The words between two places of the article as it is shown, as evidence in the page's own script; null where there are none,
 * `paragraphs` where they stand in more than one.
 */
export function selectedIn(bounds: Bounds, article: Article, words: Words): Evidence | 'paragraphs' | null {
  const block = blockOf(bounds.startContainer)
  if (!block) return null
  if (block !== blockOf(bounds.endContainer)) return 'paragraphs'
  const paragraph = Number(block.dataset['paragraph'])
  const start = words.original(paragraph, offsetIn(block, bounds.startContainer, bounds.startOffset))
  const end = words.original(paragraph, offsetIn(block, bounds.endContainer, bounds.endOffset))
  return trimmed(paragraphOf(article, paragraph), { paragraph, start, end })
}

/** Without the spaces at both ends; null when nothing is left. */
export function trimmed(text: string, { paragraph, start, end }: Evidence): Evidence | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = from + words.trim().length
  return to > from ? { paragraph, start: from, end: to } : null
}
