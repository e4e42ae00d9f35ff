/**
 * `npx tsx scripts/dictionary/marks.ts` writes lib/script/data/marks.json, from OpenCC's tables: what a page needs of the two
 * scripts without the dictionaries. Kept are the characters that people write: those whose Simplified form is in the first level of GB 2312.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LAST_STEP, START, STEP_0 } from '../../lib/script/characters'
import { readDictionary } from './source'

/** In the phrases' Traditional side only as a rare surname or a rare word: no writer of Traditional is mistaken for it. */
const STILL_SIMPLIFIED = '这广无种确坏厂党别宫叶么'
/** The same for Simplified. */
const STILL_TRADITIONAL = '廢計麼'

export interface Marks {
  /** The Traditional characters in the order of their code points, as `written` writes them. */
  traditional: string
  /** The Simplified form of each, in the same way: radicals stand in one order in both scripts, so that many follow closely. */
  simplified: string
  /** Simplified forms that Traditional writes too (后, 里, 台): no mark of Simplified. */
  inTraditional: string
  /** Traditional characters that Simplified writes too (乾, 著, 藉): no mark of Traditional. */
  inSimplified: string
}

/** The 3,755 common characters of GB 2312 (its first level), through the encoding's own decoder. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder('gb2312')
  const known = new Set<string>()
  for (let high = 0xb0; high <= 0xd7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) known.add(decoder.decode(Uint8Array.of(high, low)))
  }
  return known
}

/**
 * Characters as lib/script/characters.ts reads them: one that follows the one before within the range of a printable ASCII
 * character is written as that step, any other as itself. Spelt out, they would take 2,400 bytes more, compressed.
 */
function written(characters: readonly string[]): string {
  let before = START
  return characters
    .map((character) => {
      const step = character.charCodeAt(0) - before
      before += step
      return step > 0 && STEP_0 + step <= LAST_STEP ? String.fromCharCode(STEP_0 + step) : character
    })
    .join('')
}

/** The marks, worked out from the dictionaries of the installed opencc-js. */
export async function marks(): Promise<Marks> {
  const load = (names: string[]) => Promise.all(names.map(readDictionary)).then((lists) => lists.flat())
  const toTraditional = await load(['STPhrases', 'STCharacters'])
  const toSimplified = await load(['TSPhrases', 'TSCharacters'])
  const taiwanese = await load(['TWPhrases', 'TWVariantsRevPhrases', 'HKVariantsRevPhrases'])
  const traditional = new Set([
    ...toTraditional.map(([, to]) => to).join(''),
    ...(await readDictionary('TSPhrases')).map(([from]) => from).join(''),
    ...taiwanese.flat().join(''),
  ])
  const simplified = new Set([
    ...(await readDictionary('STPhrases')).map(([from]) => from).join(''),
    ...toSimplified.map(([, to]) => to).join(''),
  ])
  const everyday = gb2312()
  const pairs = (await readDictionary('TSCharacters'))
    .map(([from, to]) => [from, to.split(' ')[0] ?? to] as const)
    .filter(([from, to]) => from !== to && from.length === 1 && to.length === 1 && everyday.has(to))
  const shared = (side: Iterable<string>, other: Set<string>, still: string) =>
    [...new Set(side)].filter((character) => other.has(character) && !still.includes(character)).join('')
  pairs.sort(([one], [other]) => one.charCodeAt(0) - other.charCodeAt(0))
  return {
    traditional: written(pairs.map(([from]) => from)),
    simplified: written(pairs.map(([, to]) => to)),
    inTraditional: shared(
      pairs.map(([, to]) => to),
      traditional,
      STILL_SIMPLIFIED,
    ),
    inSimplified: shared(
      pairs.map(([from]) => from),
      simplified,
      STILL_TRADITIONAL,
    ),
  }
}

/** Where they lie. */
export const file = fileURLToPath(new URL('../../lib/script/data/marks.json', import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, `${JSON.stringify(await marks(), null, 1)}\n`)
}
