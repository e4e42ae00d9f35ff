import Readability from '@mozilla/readability/Readability.js'
import { type Block, type Item, isBlock } from './blocks'
import type { Copy } from './copy'
import { kindOf } from './prune/kinds'

/**
 * What Readability takes for the article, as the live text nodes that it kept; null when it finds nothing. It changes the copy.
 * Its own retries rebuild the page from markup, which would cut the tie between text nodes and live ones: a threshold of one
 * character keeps it from retrying.
 */
export function byReadability({ doc, live }: Copy): ReadonlySet<Text> | null {
  const reader = new Readability<Node>(doc, {
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (content) => content,
  })
  const content = reader.parse()?.content as Element | null | undefined
  if (!content) return null
  const kept = new Set<Text>()
  const texts = doc.createTreeWalker(content, 4)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const origin = live.get(node as Text)
    if (origin !== undefined) kept.add(origin.node)
  }
  return kept
}

/**
 * The items of the page whose text was kept, with the pictures between them and the headings after which an article is over:
 * Readability drops those and keeps what they head.
 */
export function itemsWith(kept: ReadonlySet<Text>, page: readonly Item[], title: string): Item[] {
  const isKept = (item: Item) => isBlock(item) && item.segments.some(({ node }) => kept.has(node))
  const first = page.findIndex(isKept)
  const last = page.findLastIndex(isKept)
  return page
    .slice(first, last + 1)
    .filter((item) => !isBlock(item) || isKept(item) || kindOf(item, title) === 'ending')
}

/** How much an item speaks for its surroundings being the article: its length, as a gain or a loss. */
function weight(block: Block, title: string): number {
  const kind = kindOf(block, title)
  if (kind === 'sentence') return block.text.length
  return kind === 'other' ? -block.text.length / 2 : -block.text.length - 10
}

/** What the weights of the items come to. */
export const worth = (items: readonly Item[], title: string): number =>
  items.reduce((sum, item) => (isBlock(item) ? sum + weight(item, title) : sum), 0)

/**
 * The items of the elements whose blocks weigh most together, best first, none inside another: prose counts for an element, links,
 * tools and notices against it.
 */
export function densest(page: readonly Item[], title: string, most = 3): Item[][] {
  const sums = new Map<Element, number>()
  for (const item of page) {
    if (!isBlock(item)) continue
    const gain = weight(item, title)
    for (let element: Element | null = item.element; element !== null; element = element.parentElement)
      sums.set(element, (sums.get(element) ?? 0) + gain)
  }
  const chosen: Element[] = []
  for (const [element, sum] of [...sums].sort((a, b) => b[1] - a[1])) {
    if (sum <= 0 || chosen.length === most) break
    if (!chosen.some((c) => c.contains(element) || element.contains(c))) chosen.push(element)
  }
  return chosen.map((element) =>
    page.filter((item) => element.contains(isBlock(item) ? item.element : item.image)),
  )
}
