import { type Config, NORMALISATION, RECIPES, readsSimplified } from './config'
import readings from './data/readings.json'
import type { Dictionaries, DictionaryName, Entries, Serial } from './dictionary'
import { GUARD_CHARACTERS } from './guard'
import { aroundIrregular } from './irregular'
import { JUDGE_REACH } from './judge'
import type { PackedDictionary } from './packed'

/** The UTF-16 units that texts are made of. */
class Alphabet {
  readonly units = new Uint8Array(0x10000)

  constructor(texts: Iterable<string>) {
    for (const text of texts) this.add(text)
  }

  add(text: string): void {
    for (const character of new Set(text)) {
      this.units[character.charCodeAt(0)] = 1
      if (character.length > 1) this.units[character.charCodeAt(1)] = 1
    }
  }
}

/** Runs a search of a dictionary and puts what it finds into OpenCC's serial form. */
function collect(search: (visit: (word: string, value: string) => void) => void): Serial {
  const chosen: string[] = []
  search((word, value) => chosen.push(`${word} ${value}`))
  return chosen.join('|')
}

export interface EntryOptions {
  /** For other texts of the same characters too, not for these alone: many more entries. */
  anyText?: boolean
}

/**
 * The entries that can match in these texts under a configuration: those that occur in them, and in a later stage
 * those that can be spelled with what the earlier stages make of them. A converter built from these gives for these
 * texts, and for any part of them, what the whole dictionary gives.
 *
 * @throws Error when a dictionary that the configuration needs is not there
 */
export function entriesFor(
  texts: readonly string[],
  config: Config,
  dictionaries: Dictionaries,
  { anyText = false }: EntryOptions = {},
): Entries {
  const alphabet = new Alphabet(texts)
  const entries: Entries = {}
  const dictionary = (name: DictionaryName): PackedDictionary => {
    const found = dictionaries[name]
    if (!found) throw new Error(`The dictionary ${name} is not loaded`)
    return found
  }
  const occurring = (name: DictionaryName) => {
    entries[name] = collect((visit) => dictionary(name).occurringIn(texts, visit))
  }
  const spelled = (name: DictionaryName) => {
    entries[name] = collect((visit) => dictionary(name).spelledBy(alphabet.units, visit))
  }
  spelled(NORMALISATION)
  alphabet.add(entries[NORMALISATION] ?? '')
  /** Compatibility ideographs make other words of a text than stand in it. */
  const first = anyText || entries[NORMALISATION] ? spelled : occurring
  const { segmentation, stages } = RECIPES[config]
  if (segmentation && segmentation !== 'first') first(segmentation)
  stages.forEach((stage, index) => {
    if (index > 0) alphabet.add(GUARD_CHARACTERS)
    for (const name of stage) (index === 0 ? first : spelled)(name)
    for (const name of stage) alphabet.add(entries[name] ?? '')
  })
  if (!readsSimplified(config) || !dictionaries.Words) return entries
  entries.readings = Object.fromEntries(
    Object.entries(readings).filter(([character]) => alphabet.units[character.charCodeAt(0)] === 1),
  )
  if (first === spelled) spelled('Words')
  else {
    const found = (stages[0] ?? []).map((name) => entries[name] ?? '')
    const stretches = aroundIrregular(texts, found, JUDGE_REACH)
    entries.Words = collect((visit) => dictionary('Words').occurringIn(stretches, visit))
  }
  return entries
}
