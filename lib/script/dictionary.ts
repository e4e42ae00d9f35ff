/** The dictionaries of OpenCC, by OpenCC's names; `Words` is our list of common words with their costs (judge.ts). */
export const DICTIONARY_NAMES = [
  'CJK_Compatibility_Ideographs',
  'HKPhrases',
  'HKPhrasesRev',
  'HKVariants',
  'HKVariantsPhrases',
  'HKVariantsRev',
  'HKVariantsRevPhrases',
  'JPShinjitaiCharacters',
  'JPShinjitaiCharactersRev',
  'JPShinjitaiPhrases',
  'STCharacters',
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'TSCharacters',
  'TSPhrases',
  'TWPhrases',
  'TWPhrasesRev',
  'TWVariants',
  'TWVariantsPhrases',
  'TWVariantsRev',
  'TWVariantsRevPhrases',
  'Words',
] as const

export type DictionaryName = (typeof DICTIONARY_NAMES)[number]

/** Where the build puts a dictionary in the package (scripts/dictionary/hooks.ts). */
export const dictionaryPath = (name: DictionaryName) => `dictionary/${name}.json` as const

/** OpenCC's serial form: `from to|from to|…`. */
export type Serial = string

/**
 * A dictionary as the package holds it: every entry filed under the rarest of its characters, so that a text reads
 * only the few drawers that its own characters open. Made by scripts/dictionary/pack.ts.
 */
export type IndexedDictionary = Readonly<Record<string, Serial>>

export type Dictionaries = Partial<Record<DictionaryName, IndexedDictionary>>

/** The entries of each dictionary that can match a text; small enough for a message. */
export type Entries = Partial<Record<DictionaryName, Serial>>

/** Calls back for each entry of a serial dictionary, in its order. */
export function forEachEntry(serial: Serial, visit: (from: string, to: string) => void): void {
  for (let start = 0; start < serial.length; ) {
    const bar = serial.indexOf('|', start)
    const end = bar < 0 ? serial.length : bar
    const space = serial.indexOf(' ', start)
    visit(serial.slice(start, space), serial.slice(space + 1, end))
    start = end + 1
  }
}
