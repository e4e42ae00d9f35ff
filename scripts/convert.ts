/**
 * `npm run --silent convert -- --config s2twp [--from auto]`: standard input to standard output, line by line, as the
 * extension converts. `--from auto` decides by the script of each line, and of the whole input where a line does not tell.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  CONFIGS,
  type Config,
  configsOf,
  createConverter,
  createPlanned,
  detectScript,
  dictionariesOf,
  entriesFor,
  hasOwnReading,
  planFor,
  scriptsIn,
} from '../lib/script'
import { mentionsOf } from '../lib/summary/mentions'
import type { Target } from '../lib/types'
import { packDictionaries } from './dictionary/pack'

const { values } = parseArgs({ options: { config: { type: 'string' }, from: { type: 'string' } } })
const config = CONFIGS.find((known) => known === values.config)
if (!config || (values.from !== undefined && values.from !== 'auto')) {
  console.error(`usage: convert --config ${CONFIGS.join('|')} [--from auto]`)
  process.exit(2)
}

const TARGETS: Readonly<Record<string, Target>> = { s: 'hans', t: 'hant', tw: 'hant-tw', hk: 'hant-hk' }

const input = readFileSync(0, 'utf8').split('\n')
const entries = async (wanted: Config) =>
  entriesFor(input, wanted, await packDictionaries(dictionariesOf(wanted)))

async function automatic(target: Target, words: boolean) {
  const script = detectScript(input.join('\n'))
  const plan = planFor(script, target, words)
  const configs = configsOf(plan, scriptsIn(input, script))
  const pairs = configs.map(async (wanted) => [wanted, await entries(wanted)] as const)
  return createPlanned(plan, Object.fromEntries(await Promise.all(pairs)), { keep })
}

/** Persons that the summary's reader finds, where conversion could break their names. */
const keep = input
  .filter(hasOwnReading)
  .flatMap((line) => mentionsOf(line).map(({ type, start, end }) => ({ type, text: line.slice(start, end) })))
  .filter((mention) => mention.type === 'PER')
  .map(({ text }) => ({ text, type: 'PER' as const }))

const region = /2(.*?)(p?)$/.exec(config)
const converter =
  values.from === 'auto'
    ? await automatic(TARGETS[region?.[1] ?? ''] ?? 'own', region?.[2] === 'p')
    : createConverter(config, await entries(config), { keep })

process.stdout.write(input.map((line) => converter.convert(line).text).join('\n'))
