/**
 * Readability, Defuddle and ours on the same real pages in one run: 4-gram F1 of the body, and CPU time in jsdom. The pages are
 * not ours to ship: QIANYAO_PAGES names a folder with `gold.jsonl` ({id, group, body}) and `pages/`, ../shared/html when it is
 * not set; every nth page with QIANYAO_EVERY=n, every fourth when it is not set. Defuddle takes part where it is installed
 * (npm i --no-save defuddle).
 */
import { existsSync, readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { read } from '../../lib/article'
import { isBlock, itemsOf } from '../../lib/article/blocks'
import { byReadability, itemsWith } from '../../lib/article/candidates'
import { copyOf } from '../../lib/article/copy'
import { extract } from '../../lib/article/extract'
import { headlineOf } from '../../lib/article/metadata/title'
import { decode } from '../../lib/decode'
import { table } from './measure'

interface Gold {
  id: string
  group: string
  body: string
}
type Extractor = (doc: Document) => string | Promise<string>

const room = process.env.QIANYAO_PAGES ?? '../shared/html'
const every = Number(process.env.QIANYAO_EVERY ?? 4)

function grams(text: string): Map<string, number> {
  const squeezed = text.replace(/[\s\u200b\ufeff]/g, '')
  const counts = new Map<string, number>()
  for (let i = 0; i + 4 <= squeezed.length; i++) {
    const gram = squeezed.slice(i, i + 4)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** CPU time of this process, ms: what else runs on the machine does not count. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)

function f1(gold: string, found: string): number {
  const [wanted, got] = [grams(gold), grams(found)]
  let hits = 0
  for (const [gram, n] of wanted) hits += Math.min(n, got.get(gram) ?? 0)
  return hits === 0 ? 0 : (2 * hits) / (total(wanted) + total(got))
}

/** Defuddle, when it is there. */
async function defuddle(): Promise<Extractor | null> {
  const name = 'defuddle/node'
  try {
    const { Defuddle } = await import(name)
    return async (doc) => JSDOM.fragment((await Defuddle(doc)).content).textContent ?? ''
  } catch {
    return null
  }
}

/** What is ours alone in a reading: its time without Readability's, and whether another candidate was taken. */
function ownPart(doc: Document): { readability: number; replaced: boolean } {
  const copy = copyOf(doc)
  if (copy === null) return { readability: 0, replaced: false }
  const page = itemsOf(copy.doc.body, copy.live)
  const headline = headlineOf({
    pageTitle: doc.title,
    meta: new Map(),
    above: page.filter(isBlock),
    text: null,
  })
  const other = copyOf(doc) ?? copy
  const began = cpu()
  const kept = byReadability(other)
  const readability = cpu() - began
  const theirs = new Set(kept === null ? [] : itemsWith(kept, page, headline.title))
  const chosen = extract(copy, page, headline).filter(isBlock)
  return { readability, replaced: chosen.length > 0 && !chosen.some((block) => theirs.has(block)) }
}

const mean = (list: readonly number[]) =>
  (list.reduce((sum, score) => sum + score, 0) / Math.max(1, list.length)).toFixed(3)

async function main(): Promise<void> {
  if (!existsSync(`${room}/gold.jsonl`)) {
    console.log(`## Extraction\n\nSkipped: no pages at ${room} (set QIANYAO_PAGES).`)
    return
  }
  const lines = readFileSync(`${room}/gold.jsonl`, 'utf8').split('\n')
  const golds: Gold[] = lines.filter(Boolean).map((line) => JSON.parse(line))
  const peer = await defuddle()
  const extractors: Record<string, Extractor> = {
    Readability: (doc) => new Readability(doc).parse()?.textContent ?? '',
    ...(peer ? { Defuddle: peer } : {}),
    ours: (doc) => read(doc).article.paragraphs.join('\n'),
  }
  const scores = Object.fromEntries(Object.keys(extractors).map((name) => [name, [] as number[]]))
  const taken = Object.fromEntries(Object.keys(extractors).map((name) => [name, 0]))
  let within = 0
  let replaced = 0
  const chosen = golds.filter((_, n) => n % every === 0)
  for (const { id, body } of chosen) {
    const html = decode(readFileSync(`${room}/pages/${id}.html`))
    const open = () => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document
    for (const [name, run] of Object.entries(extractors)) {
      const doc = open()
      const began = cpu()
      const found = await run(doc)
      taken[name] = (taken[name] ?? 0) + cpu() - began
      scores[name]?.push(f1(body, found))
    }
    const own = ownPart(open())
    within += own.readability
    replaced += Number(own.replaced)
  }
  const base = taken.Readability ?? 1
  const groups = [...new Set(chosen.map(({ group }) => group))]
  const rows = Object.entries(scores).map(([name, list]) => [
    name,
    mean(list),
    ...groups.map((group) => mean(list.filter((_, n) => chosen[n]?.group === group))),
    list.filter((score) => score < 0.8).length,
    ((taken[name] ?? 0) / list.length).toFixed(1),
    ((taken[name] ?? 0) / base).toFixed(2),
  ])
  console.log(`## Extraction, ${chosen.length} real pages\n`)
  console.log(table(['', 'F1', ...groups, 'pages < 0.8', 'ms a page', 'time / Readability'], rows))
  const share = ((taken.ours ?? 0) - within) / base
  console.log(`\nCopy, choice and pruning: ${share.toFixed(2)} × one run of Readability as it comes.`)
  console.log(
    `Readability runs once on every page, never again; another candidate than its own was taken on ${replaced} of ${chosen.length}.`,
  )
  if (!peer) console.log('Defuddle is not installed and took no part.')
}

await main()
