import type { Reading } from '../types'
import { assemble } from './assemble'
import { blocksOf } from './blocks'
import { copyOf } from './copy'
import { cleaned } from './noise'
import { pinyinOf } from './pinyin'

/**
 * Reads bare text, the headline on its first line and a block on each further line, as `read` reads a page: without
 * pinyin noise, lines of particulars and what else is not the article. `host` lends its implementation of the DOM.
 */
export function readText(text: string, host: Document): Reading {
  const [title = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const doc = host.implementation.createHTMLDocument(title.trim())
  for (const [n, line] of [title, ...lines].entries()) {
    const block = doc.createElement(n === 0 ? 'h1' : 'p')
    block.textContent = line
    doc.body.append(block)
  }
  const copy = copyOf(doc, doc.body)
  const page = copy ? blocksOf(copy.doc.body, copy.live) : []
  const pinyin = pinyinOf(page.map((b) => b.text))
  const clean = cleaned(page, pinyin)
  const items = title.trim() === '' ? clean : clean.slice(1)
  return assemble(doc, { page: clean, items, pinyin, prune: true })
}
