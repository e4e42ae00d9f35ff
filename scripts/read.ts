/**
 * `npm run --silent read -- FILE…`: reads saved pages with the extension's own lib, one JSON object a line.
 * `--explain` prints instead what each stage sees in the page, then the facts.
 */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { JSDOM } from 'jsdom'
import { read, readText } from '../lib/article'
import { decode } from '../lib/decode'
import { summarise } from '../lib/summary'
import { explain } from '../lib/summary/explain'

const explaining = process.argv.includes('--explain')

for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const bytes = readFileSync(file)
  const text = decode(bytes)
  const article =
    extname(file) === '.txt'
      ? readText(text, new JSDOM('').window.document).article
      : read(new JSDOM(text, { contentType: 'text/html' }).window.document).article
  const id = basename(file, extname(file))
  const summary = summarise(article)
  const lines = explaining
    ? [`== ${id}`, ...explain(article), JSON.stringify(summary, null, 1)]
    : [JSON.stringify({ id, article, summary })]
  process.stdout.write(`${lines.join('\n')}\n`)
}
