import {
  DICTIONARY_NAMES,
  type Dictionaries,
  type DictionaryName,
  type IndexedDictionary,
} from '../../lib/script/dictionary'
import { type Entry, readDictionary } from './source'

/** Files each entry under the rarest of its characters, counted over the dictionary itself. */
export function index(entries: readonly Entry[]): IndexedDictionary {
  const frequency = new Map<string, number>()
  for (const [from] of entries) {
    for (const character of new Set(from)) frequency.set(character, (frequency.get(character) ?? 0) + 1)
  }
  const often = (character: string) => frequency.get(character) ?? 0
  const drawers = new Map<string, string[]>()
  for (const [from, to] of entries) {
    const rarest = [...from].reduce((best, next) => (often(next) < often(best) ? next : best))
    const drawer = drawers.get(rarest)
    if (drawer) drawer.push(`${from} ${to}`)
    else drawers.set(rarest, [`${from} ${to}`])
  }
  return Object.fromEntries([...drawers].map(([character, drawer]) => [character, drawer.join('|')]))
}

/** The dictionaries of the installed opencc-js, indexed. */
export async function packDictionaries(
  names: readonly DictionaryName[] = DICTIONARY_NAMES,
): Promise<Dictionaries> {
  const packed = await Promise.all(
    names.map(async (name) => [name, index(await readDictionary(name))] as const),
  )
  return Object.fromEntries(packed)
}
