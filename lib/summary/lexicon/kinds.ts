/** What the segmenter takes a stretch of text for. */
export const Kind = {
  /** Punctuation and white space. */
  Mark: 0,
  /** A word that may stand inside an organisation's name or a title. */
  Word: 1,
  /** A word at which such names end: prepositions, adverbs, plain verbs. */
  Stop: 2,
  /** What persons do in this genre: 签署, 表示, 出席. */
  Verb: 3,
  /** A post in front of a name or by itself: 局长, 副书记. */
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
  /** A post behind the name that it belongs to: 甲某某局长. */
  PostAfter: 13,
  /** An organisation known by its full or fixed name: 联合国, 国务院. */
  Organisation: 14,
  /** A word of one character that introduces what follows it: 与, 在, 对. */
  Preposition: 15,
  /** Any other verb, adverb or pronoun of the language. */
  Action: 16,
  /** Adverbs and times that follow a person's name as often as they follow other words: 今天, 先后, 高度. */
  Follower: 17,
} as const

export type Kind = (typeof Kind)[keyof typeof Kind]

/** The number of kinds: the width of a table by kind. */
export const KINDS = 18

export interface Token {
  start: number
  end: number
  kind: Kind
  text: string
}
