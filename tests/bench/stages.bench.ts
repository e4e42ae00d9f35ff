/** Each stage in Node, next to one run of bare Readability on the same page; how each grows; the command line. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { createConverter, entriesFor } from '../../lib/script'
import { packDictionaries } from '../../scripts/dictionary/pack'
import { compare, growth, ms, ratio, type Times, table } from './measure'
import { page } from './pages'
import { ARTICLE, BASE, copied, type Stages, SUMMARY, stagesOf, WITHIN } from './stages'

const SIZES = [1000, 5000, 20_000, 80_000]
const PAGES = 100
/**
 * Rounds before anything counts: the summary has many times Readability's code, and in its first hundred runs what is measured is
 * the compiler. Longer pages warm it sooner.
 */
const warmUpFor = (characters: number) => Math.max(5, Math.min(120, 600_000 / characters))

/** Processor time of this process, ms: what else runs on the machine does not count. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const dictionaries = await packDictionaries()

interface Measured {
  length: number
  taken: Record<string, Times>
}

/** The conversion of a page by a converter of its own, dictionaries at hand. */
function firstConversion(text: string): unknown {
  const entries = entriesFor([text], 's2twp', dictionaries)
  return createConverter('s2twp', entries).convert(text)
}

function measured(characters: number): Measured {
  const dom = new JSDOM(page(characters), { url: 'https://news.example/a.html' })
  const doc = dom.window.document
  // jsdom looks through the whole tree for every Range: the evidence is measured in Chromium.
  const {
    article,
    stages: { evidence: _, ...stages },
  } = stagesOf(doc)
  const text = article.paragraphs.join('\n')
  const all: Stages = { ...stages, 'first conversion (s2twp)': () => firstConversion(text) }
  const rounds = characters > 20_000 ? 5 : 15
  const taken = compare(all, () => copied(doc), rounds, warmUpFor(characters), cpu)
  dom.window.close()
  return { length: text.length, taken }
}

const sizes = SIZES.map(measured)
const cell = ({ taken }: Measured, name: string): string => {
  const [own, base] = [taken[name], taken[BASE]]
  return own && base ? `${ms(own)} · ×${ratio(own.median, base.median)}` : ''
}
const rows = Object.keys(sizes[0]?.taken ?? {}).map((name) => [
  name,
  ...sizes.map((size) => cell(size, name)),
  growth(sizes.map(({ length, taken }) => ({ size: length, cost: taken[name]?.median ?? 0 }))).toFixed(2),
])
const own = (name: string, cost: (of: (stage: string) => number) => number) => [
  name,
  ...sizes.map(({ taken }) => {
    const of = (stage: string) => taken[stage]?.median ?? 0
    return `×${ratio(cost(of), of(BASE))}`
  }),
  '',
]
rows.push(
  own('**preparation, choice, pruning** (article − Readability within)', (of) => of(ARTICLE) - of(WITHIN)),
  own('**all of ours**', (of) => of(ARTICLE) - of(WITHIN) + of(SUMMARY)),
)

/** Tells the most memory that the process has held, when it ends. */
const TELL =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("held "+process.resourceUsage().maxRSS))'

/** A hundred pages through the command line, in one process of their own. */
function commandLine(): string {
  const room = mkdtempSync(join(tmpdir(), 'qianyao-pages-'))
  try {
    const files = Array.from({ length: PAGES }, (_, n) => {
      const file = join(room, `${n}.html`)
      writeFileSync(file, page(1500 + 40 * n, n))
      return file
    })
    const run = (of: string[]) => {
      const began = performance.now()
      const args = ['--import', 'tsx', '--import', TELL, 'scripts/read.ts', ...of]
      const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
      if (status !== 0) throw new Error(stderr)
      const held = Number(/held (\d+)/.exec(stderr)?.[1] ?? 0) / 1024
      return { seconds: (performance.now() - began) / 1000, held }
    }
    const [one, all] = [run(files.slice(0, 1)), run(files)]
    const rate = (PAGES - 1) / (all.seconds - one.seconds)
    return `${PAGES} pages of 1,500–5,500 characters through \`npm run read\`: ${rate.toFixed(1)} pages a second, jsdom's parsing within, after ${one.seconds.toFixed(1)} s for the start and the first; peak memory ${all.held.toFixed(0)} MB (${one.held.toFixed(0)} MB for a single page).`
  } finally {
    rmSync(room, { recursive: true })
  }
}

console.log('## The stages, in Node (jsdom)\n')
console.log(
  'Processor time, median (quartiles) in ms, warm · as a multiple of one run of bare Readability on the same page, in the same run.',
)
console.log('The last column is k of cost ∝ length^k over the four sizes: 1 is linear.\n')
console.log(
  table(['stage', ...sizes.map(({ length }) => `${length.toLocaleString('en')} characters`), 'k'], rows),
)
console.log(`\n${commandLine()}\n`)
