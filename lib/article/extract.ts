import type { Item } from './blocks'
import { byReadability, densest, itemsWith, worth } from './candidates'
import type { Copy } from './copy'

/** Readability is followed unless the densest element of the page holds this much more prose. */
const MUCH_MORE = 1.5

/** The items of the page that make the article's body, noise at both ends among them; none when there is no article. */
export function extract(source: Document, copy: Copy, page: readonly Item[]): Item[] {
  const fallback = densest(page, source.title)
  const kept = byReadability(copy)
  const found = kept === null ? [] : itemsWith(kept, page)
  return worth(fallback, source.title) > MUCH_MORE * worth(found, source.title) ? fallback : found
}
