/**
 * `npx tsx tests/script/opencc-cases.ts testcases.json`: OpenCC's own cases (its test/testcases/testcases.json, not in
 * this project) against opencc-js, our converter without errata, and our converter.
 */
import { readFileSync } from 'node:fs'
import { createOpenCC } from '../../lib/script/chain'
import { CONFIGS, type Config } from '../../lib/script/config'
import { createConverter } from '../../lib/script/converter'
import { entriesFor } from '../../lib/script/entries'
import { packDictionaries } from '../../scripts/dictionary/pack'
import { table } from '../bench/measure'
import { whole } from './support/opencc'

interface Case {
  id: string
  input: string
  expected: Partial<Record<Config, string>>
}

const path = process.argv[2]
if (!path) {
  console.error('usage: opencc-cases.ts testcases.json')
  process.exit(2)
}
/** The file is JSON with trailing commas. */
const strict = readFileSync(path, 'utf8').replace(/,(\s*[}\]])/g, '$1')
const { cases } = JSON.parse(strict) as { cases: Case[] }
const dictionaries = await packDictionaries()
const contenders = ['opencc-js', 'without errata', 'ours'] as const
const right = Object.fromEntries(contenders.map((name) => [name, new Map<Config, number>()]))
const total = new Map<Config, number>()
/** Right without errata, wrong with them. */
const lost: string[] = []
const add = (counts: Map<Config, number> | undefined, config: Config) =>
  counts?.set(config, (counts.get(config) ?? 0) + 1)

for (const config of CONFIGS) {
  const opencc = whole(config)
  for (const { id, input, expected } of cases) {
    const wanted = expected[config]
    if (wanted === undefined) continue
    add(total, config)
    const entries = entriesFor([input], config, dictionaries)
    const outputs = {
      'opencc-js': opencc(input),
      'without errata': createOpenCC(config, entries).convert(input).text,
      ours: createConverter(config, entries).convert(input).text,
    }
    for (const name of contenders) {
      if (outputs[name] === wanted) add(right[name], config)
    }
    if (outputs.ours !== wanted && outputs['without errata'] === wanted) lost.push(`${id} ${config}`)
    if (outputs.ours !== wanted) console.log(`${id} ${config}: ${input} → ${outputs.ours}, not ${wanted}`)
  }
}

const sum = (counts: Map<Config, number> | undefined) =>
  [...(counts?.values() ?? [])].reduce((a, b) => a + b, 0)
const rows = CONFIGS.map((config) => [
  config,
  total.get(config) ?? 0,
  ...contenders.map((name) => right[name]?.get(config) ?? 0),
])
console.log(
  table(
    ['', 'cases', ...contenders],
    [...rows, ['all', sum(total), ...contenders.map((n) => sum(right[n]))]],
  ),
)
console.log(lost.length === 0 ? 'None lost by errata.' : `Lost by errata: ${lost.join(', ')}`)
if (lost.length > 0) process.exit(1)
