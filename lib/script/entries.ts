import { type Config, NORMALISATION, RECIPES, readsSimplified } from './config'
import { type Dictionaries, type DictionaryName, type Entries, forEachEntry, type Serial } from './dictionary'
import { GUARD_CHARACTERS } from './guard'

/** Characters as code points; what a text can be matched by. */
type Alphabet = Set<string>

function spells(alphabet: Alphabet, word: string): boolean {
  for (const character of word) if (!alphabet.has(character)) return false
  return true
}

function select(dictionaries: Dictionaries, name: DictionaryName, alphabet: Alphabet): Serial {
  const dictionary = dictionaries[name]
  if (!dictionary) throw new Error(`The dictionary ${name} is not loaded`)
  const chosen: string[] = []
  for (const character of alphabet) {
    const drawer = dictionary[character]
    if (drawer === undefined) continue
    forEachEntry(drawer, (from, to) => {
      if (spells(alphabet, from)) chosen.push(`${from} ${to}`)
    })
  }
  return chosen.join('|')
}

/**
 * The entries that can match in these texts under a configuration: all of an entry's characters occur in them, or in
 * what an earlier stage makes of them. A converter built from these gives what the whole dictionary gives, for
 * these texts and any other text of the same characters.
 */
export function entriesFor(texts: Iterable<string>, config: Config, dictionaries: Dictionaries): Entries {
  const alphabet: Alphabet = new Set()
  for (const text of texts) for (const character of text) alphabet.add(character)
  const entries: Entries = {}
  const take = (names: readonly DictionaryName[]) => {
    for (const name of names) entries[name] = select(dictionaries, name, alphabet)
    for (const name of names) {
      forEachEntry(entries[name] ?? '', (_, to) => {
        for (const character of to) alphabet.add(character)
      })
    }
  }
  const { segmentation, stages } = RECIPES[config]
  take([NORMALISATION])
  if (readsSimplified(config) && dictionaries.Words) entries.Words = select(dictionaries, 'Words', alphabet)
  if (segmentation && segmentation !== 'first') {
    entries[segmentation] = select(dictionaries, segmentation, alphabet)
  }
  stages.forEach((stage, index) => {
    if (index === stages.length - 1) for (const character of GUARD_CHARACTERS) alphabet.add(character)
    take(stage)
  })
  return entries
}
