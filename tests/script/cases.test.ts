import { beforeAll, describe, expect, it } from 'vitest'
import { type Config, createConverter, type Entries } from '../../lib/script'
import { createOpenCC } from '../../lib/script/chain'
import errata from '../../lib/script/data/errata.json'
import type { Dictionaries } from '../../lib/script/dictionary'
import { entriesFor } from '../../lib/script/entries'
import { packDictionaries } from '../../scripts/dictionary/pack'
import { type Case, readCases } from './support/cases'
import { whole } from './support/opencc'

const cases = readCases()
/** The way back of a configuration that makes Traditional text of a region. */
const BACK = new Map<Config, Config>([
  ['s2tw', 'tw2s'],
  ['s2twp', 'tw2sp'],
  ['s2hk', 'hk2s'],
])
/** Simplified writes the name in two ways (钱钟书, 钱锺书), Traditional in one. */
const ONE_WAY = new Set(['錢鍾書與楊絳'])
let dictionaries: Dictionaries
const entries = new Map<Config, Entries>()

beforeAll(async () => {
  dictionaries = await packDictionaries()
})

/** One set of entries a configuration, for all its cases. */
function entriesOf(config: Config): Entries {
  const known = entries.get(config)
  if (known) return known
  const texts = cases.filter((one) => one.config === config).map(({ from }) => from)
  const made = entriesFor(texts, config, dictionaries)
  entries.set(config, made)
  return made
}

const remember = (make: (config: Config) => (text: string) => string) => {
  const made = new Map<Config, (text: string) => string>()
  return (config: Config) => {
    const known = made.get(config) ?? make(config)
    made.set(config, known)
    return known
  }
}

const ours = remember((config) => {
  const converter = createConverter(config, entriesOf(config))
  return (text) => converter.convert(text).text
})

/** Everything of ours but errata and names. */
const withoutErrata = remember((config) => {
  const opencc = createOpenCC(config, entriesOf(config), { judged: true })
  return (text) => opencc.convert(text).text
})

function convert({ config, from, keep }: Case): string {
  if (keep.length === 0) return ours(config)(from)
  return createConverter(config, entriesOf(config), { keep }).convert(from).text
}

describe('our own cases', () => {
  it.each(cases)('$config $what: $from → $to', (one) => {
    expect(convert(one)).toBe(one.to)
  })

  it.each(cases.filter(({ config, to }) => BACK.has(config) && !ONE_WAY.has(to)))(
    'and back: $to → $from',
    (one) => {
      const config = BACK.get(one.config) as Config
      expect(createConverter(config, entriesFor([one.to], config, dictionaries)).convert(one.to).text).toBe(
        one.from,
      )
    },
  )

  it('are more than opencc-js alone gets right', () => {
    const taiwanese = cases.filter(({ config }) => config === 's2tw')
    const opencc = whole('s2tw')
    const right = taiwanese.filter(({ from, to }) => opencc(from) === to)
    expect(right.length).toBeLessThan(taiwanese.length * 0.75)
  })
})

describe('each erratum', () => {
  it.each([...Object.keys(errata.toTraditional), ...Object.keys(errata.toSimplified)])(
    '%s has a case that needs it',
    (word) => {
      const needing = cases.filter(
        (one) => one.from.includes(word) && withoutErrata(one.config)(one.from) !== one.to,
      )
      expect(needing).not.toEqual([])
    },
  )
})
