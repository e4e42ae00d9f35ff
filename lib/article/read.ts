import type { Reading } from '../types'
import { assemble, cleanMeta, refused } from './assemble'
import { isBlock, itemsOf } from './blocks'
import { copyOf } from './copy'
import { extract } from './extract'
import { headlineOf } from './metadata/title'
import { cleaned } from './noise'
import { pinyinOf, withoutPinyin } from './pinyin'

export interface ReadOptions {
  /** Read just this part, as the reader pointed at it or selected it: no search for the article, nothing pruned. */
  root?: Element | Range
}

/**
 * Reads a Document and leaves it as it is. `article.paragraphs` is empty when the page holds no article or is too large
 * to be read in reasonable time; `absence` says which.
 */
export function read(doc: Document, { root }: ReadOptions = {}): Reading {
  const whole = copyOf(doc)
  const part = root === undefined ? null : copyOf(doc, root)
  const copy = whole ?? part
  if (copy === null) return refused(doc)
  const all = itemsOf(copy.doc.body, copy.live)
  const pinyin = pinyinOf([doc.title, ...all.filter(isBlock).map((b) => b.text)])
  const page = cleaned(all, pinyin)
  if (root !== undefined) {
    const items = part === null ? [] : cleaned(itemsOf(part.doc.body, part.live), pinyin)
    return assemble(doc, { page, items, pinyin, prune: false })
  }
  const headline = headlineOf({
    pageTitle: withoutPinyin(doc.title, pinyin),
    meta: cleanMeta(doc, pinyin),
    above: page.filter(isBlock),
    text: null,
  })
  return assemble(doc, { page, items: extract(copy, page, headline), pinyin, prune: true })
}
