/** `npm run --silent read -- FILE…`: reads saved pages with the extension's own lib, one JSON object a line. */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { JSDOM } from 'jsdom'
import { read, readText } from '../lib/article'
import { summarise } from '../lib/summary'
import { decode } from './lib/decode'

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const text = decode(bytes)
  const article =
    extname(file) === '.txt'
      ? readText(text, new JSDOM('').window.document).article
      : read(new JSDOM(text, { contentType: 'text/html' }).window.document).article
  const id = basename(file, extname(file))
  process.stdout.write(`${JSON.stringify({ id, article, summary: summarise(article) })}\n`)
}
