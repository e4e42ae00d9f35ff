import names from './data/names.json'

/** What a recogniser calls a name: person, organisation, place. */
export type NameType = 'PER' | 'ORG' | 'LOC'

export interface KeptName {
  text: string
  /** Guessed from the form when it is not given. */
  type?: NameType
}

const surnames: Readonly<Record<string, string>> = names.surnames
const compounds: Readonly<Record<string, string>> = names.compoundSurnames
const givenNames: Readonly<Record<string, string>> = names.givenNames
const transliterations: Readonly<Record<string, string>> = { ...names.givenNames, ...names.transliterations }

/** Endings that no person's name has; 国, 山, 海, 江 and the like are not among them. */
const PLACE_OR_ORGANISATION =
  /[省市县區区州盟旗镇鎮乡鄉村街道路岛島部委局厅廳院会會司厂廠社团團处處所室站队隊校系馆館台网網报報行]$/u

/** A foreign name in Chinese characters: 阿卜杜拉·哈利姆. */
const DOTTED = /[·•・‧]/u

function looksLikePerson(name: string): boolean {
  if (DOTTED.test(name)) return true
  const length = [...name].length
  return length >= 2 && length <= 3 && !PLACE_OR_ORGANISATION.test(name)
}

/** Whether a name is a person's: as its type says, else by its form. */
export const isPerson = ({ text, type }: KeptName): boolean => (type ? type === 'PER' : looksLikePerson(text))

/** The characters that names read in their own way. */
const OWN = new Set(Object.keys(names.surnames).concat(Object.keys(names.givenNames)))

/** Whether any character of a text has a reading of its own in names. */
export const hasOwnReading = (text: string): boolean => [...text].some((character) => OWN.has(character))

export interface Spelling {
  /** The common Traditional form of one character. */
  characterOf(character: string): string
  /** The Traditional form of a text that the dictionary has as a whole; null when it has not. */
  phraseOf(text: string): string | null
}

/**
 * A person's name in Traditional characters, as a careful editor writes it: the surname by its own reading (余若华 →
 * 余若華, 钟若红 → 鍾若紅), the given name character by character by what given names are made of, not by what the
 * same characters make as a word. A name of which no character is special is taken as the dictionary has it. null
 * when the name is no person's.
 */
export function traditionalName(name: KeptName, { characterOf, phraseOf }: Spelling): string | null {
  if (!isPerson(name)) return null
  const phrase = hasOwnReading(name.text) ? null : phraseOf(name.text)
  if (phrase !== null) return phrase
  const spell = (text: string, table: Readonly<Record<string, string>>) =>
    [...text].map((character) => table[character] ?? characterOf(character)).join('')
  if (DOTTED.test(name.text)) return spell(name.text, transliterations)
  const compound = compounds[name.text.slice(0, 2)]
  if (compound !== undefined) return compound + spell(name.text.slice(2), givenNames)
  const [first = '', ...given] = name.text
  return (surnames[first] ?? characterOf(first)) + spell(given.join(''), givenNames)
}

/** All characters that the tables put into a text. */
export const NAME_CHARACTERS = Object.values(names)
  .flatMap((table) => Object.values(table))
  .join('')
