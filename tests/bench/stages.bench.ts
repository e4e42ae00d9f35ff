/** Each stage in Node, next to one run of bare Readability on the same page; how each grows; pages a second. */
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { read } from '../../lib/article'
import { detectScript } from '../../lib/script/detect'
import { summarise } from '../../lib/summary'
import { findMentions } from '../../lib/summary/mentions'
import { compare, growth, ms, ratio, table } from './measure'
import { page } from './pages'

const SIZES = [1000, 5000, 20_000, 80_000]

function stages(characters: number) {
  const html = page(characters)
  const dom = new JSDOM(html, { url: 'https://news.example/a.html' })
  const doc = dom.window.document
  const { article } = read(doc)
  const length = article.paragraphs.join('').length
  const rounds = characters > 20_000 ? 5 : 11
  const taken = compare<void>(
    {
      'copy for Readability': () => doc.cloneNode(true),
      Readability: () => new Readability(doc.cloneNode(true) as Document, { charThreshold: 100 }).parse(),
      'article (Readability within)': () => read(doc),
      'script detection': () => detectScript(article.paragraphs.join('')),
      'summary: mentions': () => findMentions(article),
      'summary (mentions within)': () => summarise(article),
    },
    () => undefined,
    rounds,
  )
  dom.window.close()
  return { length, taken }
}

const measured = SIZES.map((size) => ({ size, ...stages(size) }))
const names = Object.keys(measured[0]?.taken ?? {})

const costs = names.map((name) => [
  name,
  ...measured.map(({ taken }) => {
    const own = taken[name]
    const base = taken.Readability
    return own && base ? `${ms(own)} · ×${ratio(own.median, base.median)}` : ''
  }),
  growth(measured.map(({ length, taken }) => ({ size: length, cost: taken[name]?.median ?? 0 }))).toFixed(2),
])

function commandLine(): string {
  const pages = Array.from({ length: 100 }, (_, n) => page(1500 + 40 * n, n))
  const began = performance.now()
  let peak = 0
  for (const html of pages) {
    const dom = new JSDOM(html)
    summarise(read(dom.window.document).article)
    dom.window.close()
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const seconds = (performance.now() - began) / 1000
  return `100 pages of 1,500–5,500 characters one after another: ${(100 / seconds).toFixed(1)} pages a second, jsdom's parsing within; peak memory ${(peak / 2 ** 20).toFixed(0)} MB.`
}

console.log('## The stages, in Node (jsdom)\n')
console.log(
  'Median (quartiles) in ms · as a multiple of one run of bare Readability on the same page, in the same run.',
)
console.log('The last column is k of cost ∝ length^k over the four sizes: 1 is linear.\n')
console.log(
  table(['stage', ...measured.map(({ length }) => `${length.toLocaleString('en')} characters`), 'k'], costs),
)
console.log(`\n${commandLine()}\n`)
