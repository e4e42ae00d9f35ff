import type { Reading } from '../types'
import { assemble, nothing } from './assemble'
import { blocksOf, itemsOf } from './blocks'
import { copyOf } from './copy'
import { extract } from './extract'
import { cleaned } from './noise'
import { pinyinOf } from './pinyin'

export interface ReadOptions {
  /** Read just this part, as the reader pointed at it or selected it: no search for the article, nothing pruned. */
  root?: Element | Range
}

/**
 * Reads a Document and leaves it as it is. `article.paragraphs` is empty when the page holds no article or is too large
 * to be read in reasonable time.
 */
export function read(doc: Document, { root }: ReadOptions = {}): Reading {
  const copy = copyOf(doc)
  if (copy === null) return nothing(doc)
  const lines = blocksOf(copy.doc.body, copy.live)
  const pinyin = pinyinOf([doc.title, ...lines.map((b) => b.text)])
  const page = cleaned(lines, pinyin)
  const part = root === undefined ? null : copyOf(doc, root)
  const found = root === undefined ? extract(doc, copy) : part && { content: part.doc.body, copy: part }
  const items = found ? cleaned(itemsOf(found.content, found.copy.live), pinyin) : []
  return assemble(doc, { page, items, pinyin, prune: root === undefined })
}
