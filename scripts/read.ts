/**
 * `npm run --silent read -- FILE…`: reads saved pages with the extension's own lib, one JSON object a line.
 * `--explain` prints instead what each stage sees in the page, then the facts.
 */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { JSDOM } from 'jsdom'
import { read, readText } from '../lib/article'
import { decode } from '../lib/decode'
import { summarise } from '../lib/summary'
import { explain } from '../lib/summary/explain'
import type { Article } from '../lib/types'

/** Bare texts need a document only to make one in. */
const { document } = new JSDOM('').window

/** Reads one page and lets its window go. */
function readPage(html: string): Article {
  const { window } = new JSDOM(html, { contentType: 'text/html' })
  const { article } = read(window.document)
  window.close()
  return article
}

const explaining = process.argv.includes('--explain')

for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const bytes = readFileSync(file)
  const text = decode(bytes)
  const article = extname(file) === '.txt' ? readText(text, document).article : readPage(text)
  const id = basename(file, extname(file))
  const summary = summarise(article)
  const lines = explaining
    ? [`== ${id}`, ...explain(article), JSON.stringify(summary, null, 1)]
    : [JSON.stringify({ id, article, summary })]
  process.stdout.write(`${lines.join('\n')}\n`)
  // What a page leaves behind is let go between two turns of the event loop only.
  await setImmediate()
}
