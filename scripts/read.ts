/** `npm run --silent read -- FILE…`: reads saved pages with the extension's own lib, one JSON object a line. */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { JSDOM } from 'jsdom'
import { read } from '../lib/article'
import { summarise } from '../lib/summary'
import type { Article } from '../lib/types'
import { decode } from './lib/decode'

/** Bare text: the headline on the first line, a paragraph on each further line. */
function fromText(text: string): Article {
  const escapeMarkup = (s: string) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const [title = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const body = lines.filter((line) => line.trim() !== '')
  const html = `<html><head><title>${escapeMarkup(title)}</title></head><body><h1>${escapeMarkup(title)}</h1></body></html>`
  const { article } = read(new JSDOM(html).window.document)
  return { ...article, title: title.trim(), paragraphs: body.map((line) => line.trim()) }
}

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const text = decode(bytes)
  const article =
    extname(file) === '.txt'
      ? fromText(text)
      : read(new JSDOM(text, { contentType: 'text/html' }).window.document).article
  const id = basename(file, extname(file))
  process.stdout.write(`${JSON.stringify({ id, article, summary: summarise(article) })}\n`)
}
