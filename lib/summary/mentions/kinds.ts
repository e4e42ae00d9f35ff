/** What the segmenter takes a stretch of text for. */
export const Kind = {
  /** Punctuation and white space. */
  Mark: 0,
  /** A word that may stand inside an organisation's name or a title. */
  Word: 1,
  /** A word at which such names end: prepositions, adverbs, plain verbs. */
  Stop: 2,
  /** A word that typically follows a person's name. */
  Verb: 3,
  /** 局长, 书记 */
  Position: 4,
  /** 副, 党组, 常务 */
  Modifier: 5,
  Place: 6,
  /** A word with which an organisation's name ends. */
  Head: 7,
  /** A Chinese name. */
  Name: 8,
  /** A transliterated name. */
  Foreign: 9,
  Numeral: 10,
  Latin: 11,
  /** A single character that makes no word. */
  Char: 12,
} as const

export type Kind = (typeof Kind)[keyof typeof Kind]

/** The number of kinds: the width of a table by kind. */
export const KINDS = 13

export interface Token {
  start: number
  end: number
  kind: Kind
  text: string
}
