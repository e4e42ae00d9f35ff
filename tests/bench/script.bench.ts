/** Script conversion beside opencc-js and tongwen-core, each run in a fresh process. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { createConverter, detectScript, entriesFor } from '../../lib/script'
import { packDictionaries, packFiles } from '../../scripts/dictionary/pack'
import { readCases } from '../script/support/cases'
import { table, times } from './measure'

const ROUNDS = Number(process.env['QIANYAO_ROUNDS'] ?? 5)
const CONTENDERS = ['ours', 'opencc-js Converter', 'opencc-js ConverterFactory', 'tongwen-core']
/** Configurations with the texts that they are measured on. */
const RUNS = [
  ['s2tw', 'news'],
  ['s2twp', 'news'],
  ['s2hk', 'news'],
  ['s2t', 'news'],
  ['s2tw', 'cases'],
  ['s2twp', 'cases'],
  ['t2s', 'traditional'],
  ['tw2s', 'traditional'],
] as const

interface Measured {
  firstUse: number
  million: number
  memory: number
  converted: string
}

/** What a contender does not do costs it nothing: of the characters, no more than this share may differ from opencc-js. */
const MOST_DIFFERENT = 0.02

function compare(one: string, other: string): void {
  let different = Math.abs(one.length - other.length)
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) different += 1
  if (different > one.length * MOST_DIFFERENT)
    throw new Error(`${different} of ${one.length} characters differ`)
}

const million = (text: string) => `${text}\n`.repeat(Math.ceil(1e6 / text.length))

/** The texts of our page fixtures: invented news, as pages of the genre have it. */
function newsText(): string {
  const folder = 'tests/pages/summary'
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  const lines = pages
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/<[^>]+>/g, '')
        .split('\n'),
    )
    .map((line) => line.trim())
  return lines.filter((line) => line.length > 20 && detectScript(line) !== 'hant').join('\n')
}

/** What is measured: news; our own cases, the most ambiguous words there are, in a row; news in Traditional. */
async function texts(): Promise<Record<string, string>> {
  const news = newsText()
  const dictionaries = await packDictionaries()
  const { convert } = createConverter('s2t', entriesFor([news], 's2t', dictionaries))
  const cases = readCases().map(({ from }) => from)
  return {
    news: million(news),
    cases: million(cases.join('\n')),
    traditional: million(convert(news).text),
  }
}

async function prepare(work: string): Promise<void> {
  for (const [name, text] of Object.entries(await texts())) writeFileSync(join(work, name), text)
  for (const [name, buffer] of await packFiles())
    writeFileSync(join(work, `${name}.bin`), new Uint8Array(buffer))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: work,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: 'lib/script/index.ts', formats: ['es'], fileName: () => 'script.mjs' },
    },
  })
}

function run(contender: string, config: string, work: string, text: string): Measured {
  const child = ['--expose-gc', 'tests/bench/script/child.mjs', contender, config, work, text]
  const { stdout, stderr, status } = spawnSync(process.execPath, child, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

const work = mkdtempSync(join(tmpdir(), 'qianyao-script-'))
try {
  await prepare(work)
  const rows: (string | number)[][] = []
  for (const [config, text] of RUNS) {
    const runs = new Map<string, Measured[]>(CONTENDERS.map((name) => [name, []]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of CONTENDERS) runs.get(name)?.push(run(name, config, work, text))
    }
    const [ours, opencc] = CONTENDERS.map((name) => runs.get(name)?.[0]?.converted ?? '')
    if (text !== 'cases') compare(ours ?? '', opencc ?? '')
    const median = (name: string, key: 'firstUse' | 'million' | 'memory') =>
      times((runs.get(name) ?? []).map((each) => each[key])).median
    const reference = median('opencc-js Converter', 'firstUse')
    for (const name of CONTENDERS) {
      const first = median(name, 'firstUse')
      rows.push([
        `${config}, ${text}`,
        name,
        first.toFixed(0),
        `${((first / reference) * 100).toFixed(0)} %`,
        median(name, 'million').toFixed(0),
        median(name, 'memory').toFixed(1),
      ])
    }
  }
  console.log('## Script conversion\n')
  console.log(
    'CPU time of all threads, medians of alternating fresh processes. First use: from nothing loaded to 5,000 characters converted,\n' +
      'reading the dictionaries included. Further text: 1,000,000 characters line by line. Memory: held after the first use.\n' +
      `${ROUNDS} rounds each. News: our page fixtures; cases: our table of ambiguous words, the worst text there is.\n` +
      'tongwen-core knows no regions and is given its own dictionaries; ours holds the packaged dictionaries too.\n',
  )
  console.log(
    table(['', '', 'first use, ms', 'of Converter', 'a million characters, ms', 'memory, MB'], rows),
  )
} finally {
  rmSync(work, { recursive: true })
}
