import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createOpenCC } from '../../lib/script/chain'
import { CONFIGS, type Config, readsSimplified } from '../../lib/script/config'
import type { Dictionaries, Serial } from '../../lib/script/dictionary'
import { entriesFor } from '../../lib/script/entries'
import { packDictionaries } from '../../scripts/dictionary/pack'
import { readDictionary } from '../../scripts/dictionary/source'
import { readCases } from './support/cases'
import { whole } from './support/opencc'

let dictionaries: Dictionaries
let phrases: string[]
/** The whole list of common words. */
let words: Serial

beforeAll(async () => {
  dictionaries = await packDictionaries()
  words = (await readDictionary('Words')).map((entry) => entry.join(' ')).join('|')
  const names = ['STPhrases', 'TSPhrases', 'TWPhrases', 'TWPhrasesRev', 'HKPhrases', 'TWVariantsRevPhrases']
  const entries = (await Promise.all(names.map(readDictionary))).flat()
  phrases = entries.flatMap(([from, to], i) => (i % 17 === 0 ? [from, to] : []))
})

/** Both scripts, and what trips converters up: compatibility ideographs, description sequences, lone surrogates. */
const texts = [
  ...['hans', 'hant'].map((name) => readFileSync(`assets/samples/${name}.html`, 'utf8')),
  readCases()
    .map(({ from, to }) => `${from}。${to}`)
    .join('\n'),
  '豈更車⿰钅大⿲亻发⿸\ud842里下河',
  '周𫖮与折足覆𫗧，𠌥𠌥',
  '',
]

const ours = (config: Config, text: string) =>
  createOpenCC(config, entriesFor([text], config, dictionaries)).convert(text).text

describe.each(CONFIGS)('%s gives what opencc-js gives', (config) => {
  const opencc = whole(config)

  it('for whole pages and our own cases', () => {
    for (const text of texts) expect(ours(config, text)).toBe(opencc(text))
  })

  it('for any row of phrases, in whatever order they meet', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...phrases) },
      { weight: 2, arbitrary: fc.constantFrom(...phrases).map((phrase) => phrase.slice(0, -1)) },
      { weight: 1, arbitrary: fc.constantFrom('，', 'PN', '⿰', '\ud842', '里', '后', '豈', '干', '發') },
    )
    const rows = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(rows, (row) => {
        expect(ours(config, row)).toBe(opencc(row))
      }),
      { numRuns: 60 },
    )
  })

  it('for one text after another, long and short', () => {
    const lines = readCases().flatMap(({ from }, i) => (i % 9 === 0 ? [from.repeat(30), from] : [from]))
    const { convert } = createOpenCC(config, entriesFor(lines, config, dictionaries))
    expect(lines.map((line) => convert(line).text)).toEqual(lines.map(opencc))
  })

  it('with entries for any text of the same characters', () => {
    const text = texts.join('\n')
    const entries = entriesFor([text], config, dictionaries, { anyText: true })
    const reversed = [...text].reverse().join('')
    expect(createOpenCC(config, entries).convert(reversed).text).toBe(opencc(reversed))
  })
})

describe.each(CONFIGS.filter(readsSimplified))('%s with the judge', (config) => {
  it('gives with the words near irregular phrases what it gives with the whole list', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...phrases) },
      { weight: 2, arbitrary: fc.constantFrom(...readCases().map(({ from }) => from)) },
      { weight: 1, arbitrary: fc.constantFrom('，', '发', '只', '里', '后', '了', '钟', '中国人民', '发展') },
    )
    const rows = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(rows, (row) => {
        const entries = entriesFor([row], config, dictionaries)
        const all = { ...entries, Words: words }
        const convert = (given: typeof entries) =>
          createOpenCC(config, given, { judged: true }).convert(row).text
        expect(convert(entries)).toBe(convert(all))
      }),
      { numRuns: 40 },
    )
    for (const text of texts) {
      const entries = entriesFor([text], config, dictionaries)
      const judged = (given: typeof entries) =>
        createOpenCC(config, given, { judged: true }).convert(text).text
      expect(judged(entries)).toBe(judged({ ...entries, Words: words }))
    }
  })
})
