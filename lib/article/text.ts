import type { Reading } from '../types'
import { assemble } from './assemble'
import { blocksOf } from './blocks'
import { copyOf } from './copy'
import { withoutControls } from './metadata/title'
import { cleaned } from './noise'
import { pinyinOf } from './pinyin'

/** Headlines are shorter than this; a few papers set two lines of one as one. */
const LONGEST_HEADLINE = 80

/** Whether a line can be a headline: one that runs on like prose, or is dated like a lead, is the body's beginning. */
function isHeadline(line: string): boolean {
  const text = line.trim()
  if (text.length > LONGEST_HEADLINE || /[。；]./u.test(text)) return false
  if (text.split(/[，,]/u).length > 3) return false
  return !/^(?:\S{0,12}[讯訊电電]\s?)?\d{1,2}月\d{1,2}日[^，,]{0,6}[，,]/u.test(text)
}

/**
 * Reads bare text, the headline on its first line and a block on each further line, as `read` reads a page: without
 * pinyin noise, lines of particulars and what else is not the article. A first line that is no headline belongs to the
 * body, and the title is ''. `host` lends its implementation of the DOM.
 */
export function readText(text: string, host: Document): Reading {
  const all = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const [first = '', ...lines] = isHeadline(all[0] ?? '') ? all : ['', ...all]
  const title = withoutControls(first)
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
  return assemble(doc, { page: clean, items: clean, pinyin, prune: true, untitled: title.trim() === '' })
}
