/** Script conversion beside opencc-js and tongwen-core, each run in a fresh process. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { packFiles } from '../../scripts/dictionary/pack'
import { readCases } from '../script/support/cases'
import { table } from './measure'

const ROUNDS = 7
const CONTENDERS = ['ours', 'opencc-js Converter', 'opencc-js ConverterFactory', 'tongwen-core']
const CONFIGS = ['s2tw', 's2twp']

interface Measured {
  firstUse: number
  million: number
  memory: number
}

/** A million characters of Chinese: the sample story and our own cases, over and over. */
function sampleText(): string {
  const story = readFileSync('assets/samples/hans.html', 'utf8').replace(/<[^>]+>/g, '')
  const lines = [...story.split('\n').map((line) => line.trim()), ...readCases().map(({ from }) => from)]
  const page = lines.filter((line) => line !== '').join('\n')
  return `${page}\n`.repeat(Math.ceil(1e6 / page.length))
}

async function prepare(work: string): Promise<void> {
  writeFileSync(join(work, 'text.txt'), sampleText())
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

function run(contender: string, config: string, work: string): Measured {
  const child = ['--expose-gc', 'tests/bench/script/child.mjs', contender, config, work]
  const { stdout, stderr, status } = spawnSync(process.execPath, child, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

const work = mkdtempSync(join(tmpdir(), 'qianyao-script-'))
try {
  await prepare(work)
  const rows: (string | number)[][] = []
  for (const config of CONFIGS) {
    const runs = new Map<string, Measured[]>(CONTENDERS.map((name) => [name, []]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of CONTENDERS) runs.get(name)?.push(run(name, config, work))
    }
    const least = (name: string, key: keyof Measured) =>
      Math.min(...(runs.get(name) ?? []).map((each) => each[key]))
    const reference = least('opencc-js Converter', 'firstUse')
    for (const name of CONTENDERS) {
      const first = least(name, 'firstUse')
      rows.push([
        config,
        name,
        first.toFixed(0),
        `${((first / reference) * 100).toFixed(0)} %`,
        least(name, 'million').toFixed(0),
        least(name, 'memory').toFixed(1),
      ])
    }
  }
  console.log('## Script conversion\n')
  console.log(
    'First use: from nothing loaded to 5,000 characters converted, in a fresh process, reading the dictionaries\n' +
      'included. Further text: 1,000,000 characters line by line. Memory: held after the first use. The best of\n' +
      `${ROUNDS} rounds each. tongwen-core knows no regions and is given its own dictionaries; ours holds the packaged dictionaries too.\n`,
  )
  console.log(
    table(['', '', 'first use, ms', 'of Converter', 'a million characters, ms', 'memory, MB'], rows),
  )
} finally {
  rmSync(work, { recursive: true })
}
