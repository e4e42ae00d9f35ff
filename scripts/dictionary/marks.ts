/**
 * `npx tsx scripts/dictionary/marks.ts` writes lib/script/data/marks.json: the characters that stand in one script
 * only, taken from OpenCC. A character is a mark of Simplified when OpenCC converts it and no Traditional side of
 * any phrase holds it; the other way round for Traditional.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDictionary } from './source'

/** In the phrases' Traditional side only as a rare surname or a rare word: no writer of Traditional is mistaken for it. */
const STILL_SIMPLIFIED = '这广无种确坏厂党别宫叶么'
/** The same for Simplified. */
const STILL_TRADITIONAL = '廢計麼'

export interface Marks {
  simplified: string
  traditional: string
}

export async function marks(): Promise<Marks> {
  const load = (names: string[]) => Promise.all(names.map(readDictionary)).then((lists) => lists.flat())
  const [st, ts] = await Promise.all([readDictionary('STCharacters'), readDictionary('TSCharacters')])
  const toTraditional = await load(['STPhrases', 'STCharacters'])
  const toSimplified = await load(['TSPhrases', 'TSCharacters'])
  const taiwanese = await load(['TWPhrases', 'TWVariantsRevPhrases', 'HKVariantsRevPhrases'])
  const inTraditional = new Set([
    ...toTraditional.map(([, to]) => to).join(''),
    ...(await readDictionary('TSPhrases')).map(([from]) => from).join(''),
    ...taiwanese.flat().join(''),
  ])
  const inSimplified = new Set([
    ...(await readDictionary('STPhrases')).map(([from]) => from).join(''),
    ...toSimplified.map(([, to]) => to).join(''),
  ])
  const only = (entries: typeof st, other: Set<string>, still: string) =>
    entries
      .filter(([from, to]) => from !== to && from.length === 1 && (!other.has(from) || still.includes(from)))
      .map(([from]) => from)
      .join('')
  return {
    simplified: only(st, inTraditional, STILL_SIMPLIFIED),
    traditional: only(ts, inSimplified, STILL_TRADITIONAL),
  }
}

export const file = fileURLToPath(new URL('../../lib/script/data/marks.json', import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, `${JSON.stringify(await marks(), null, 1)}\n`)
}
