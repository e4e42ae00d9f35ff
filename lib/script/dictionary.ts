import type { PackedDictionary } from './packed'
import type { ReadingTable } from './readings'

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
export const dictionaryPath = (name: DictionaryName) => `dictionary/${name}.bin` as const

/** OpenCC's serial form: `from to|from to|…`. */
export type Serial = string

export type Dictionaries = Partial<Record<DictionaryName, PackedDictionary>>

/**
 * The entries of each dictionary that can match a text, and how its characters read outside of all phrases; small enough for a
 * message.
 */
export type Entries = Partial<Record<DictionaryName, Serial>> & { readings?: ReadingTable }
