import { characters } from '../lexicon/characters'
import given from '../lexicon/data/given.json'
import { GIVEN_COMMON } from '../lexicon/given'
import { SHORT_HEADS } from '../lexicon/organisations'
import { COMPOUND_SURNAMES, DOUBLE_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../lexicon/surnames'

/** Takes a reading as a name: how long it is, and −ln of how likely it is. */
export type OfferName = (length: number, cost: number) => void

/** How costly a name is before its characters count: the share of names among all words of the genre. */
const NAME = 5
const SURNAME_COST = [3.6, 5.2, 6.3, 7.8, 10.5]
/** Beyond this step are the rarest, which begin other words more often. */
const RAREST_LISTED = 7.8
/** Right behind a post any character may be a surname. */
const SURNAME_UNKNOWN = 11.5
/** A rare surname right behind a post costs no more than this. */
const SURNAME_TITLED = 7.8
const COMPOUND = 5
const JAPANESE = 6
/** 小野寺, 长谷川. */
const LONGEST_SURNAME = 3
/** −ln of the share of given names of one character, and of two. */
const SHORT = 1.8
const LONG = 0.2
const GIVEN_FIRST = 4.3
const GIVEN_STEP = 0.65
const GIVEN_COMMON_COST = 6.2
const GIVEN_UNKNOWN = 10
/** 王 某: a blank between surname and given name. */
const BLANK_COST = 3
const MOST_BLANKS = 5

/** Function words that hardly stand in a name: what follows a name begins with them. */
const FUNCTION = '与在将的了被是均都对向就也则由并从等且即已曾但今昨率赴偕陪会后局院站'
const FUNCTION_COST = 12
/** The last character of a place: 王桥村, 文华楼. */
const PLACE_LAST = '镇乡村县屯楼馆路街网地'
/** These end a name now and then (永和, 大同). */
const RARELY_LAST = '和同及为以于到还说称任市区省局厅署院校所站会社司'
const RARELY_COST = 9.5

/** What a character costs as a surname and in a given name: second, last, alone. One after another, for the cache's sake. */
const Column = { Surname: 0, Second: 1, Last: 2, Alone: 3 } as const
type Column = (typeof Column)[keyof typeof Column]
const COLUMNS = 4
const costs = new Float32Array(0x10000 * COLUMNS)
/** 0 for none. */
const costAs = (column: Column, code: number): number => costs[code * COLUMNS + column] as number
const setAll = (column: Column, chars: string, cost: number) => {
  for (const char of chars) costs[char.charCodeAt(0) * COLUMNS + column] = cost
}

for (const [step, chars] of [...SURNAMES.entries()].reverse())
  setAll(Column.Surname, chars, SURNAME_COST[step] ?? 10)

const compounds = new Map<string, number>()
for (const [names, cost] of [
  [JAPANESE_SURNAMES, JAPANESE],
  [COMPOUND_SURNAMES, COMPOUND],
] as const) {
  for (const name of names.split(' ')) compounds.set(name, cost)
}
/** What compound surnames begin with, and what stands second in them: most places of a text are ruled out by these. */
const compoundFirst = characters([...compounds.keys()].map((name) => name.charAt(0)).join(''))
const compoundSecond = characters([...compounds.keys()].map((name) => name.charAt(1)).join(''))

function setGiven(column: Column, steps: readonly string[]): void {
  for (const [step, chars] of [...steps.entries()].reverse())
    setAll(column, chars, GIVEN_FIRST + step * GIVEN_STEP)
  for (const char of GIVEN_COMMON) {
    const known = costAs(column, char.charCodeAt(0)) || GIVEN_COMMON_COST
    setAll(column, char, Math.min(known, GIVEN_COMMON_COST))
  }
}
setGiven(Column.Second, given.second)
setGiven(Column.Last, given.last)
setGiven(Column.Alone, given.alone)
for (const column of [Column.Last, Column.Alone]) {
  setAll(column, RARELY_LAST, RARELY_COST)
  setAll(column, FUNCTION + PLACE_LAST, FUNCTION_COST)
}
setAll(Column.Second, '与在的了被率', FUNCTION_COST)
/** 乌方, 陆方: a side, not a name. */
setAll(Column.Alone, '方', FUNCTION_COST)

const givenCost = (column: Column, code: number): number => costAs(column, code) || GIVEN_UNKNOWN

/** Chinese characters, and what stands for one: a lost character, 〇, marks of a masked name (甲××). */
const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0xfffd || code === 0xd7 || code === 0x25cb

/** Whether a surname of one character or two stands at the beginning. */
export const startsWithSurname = (text: string): boolean =>
  costAs(Column.Surname, text.charCodeAt(0)) > 0 || compounds.has(text.slice(0, 2))

/** Whether a surname stands at the beginning that is not among the rarest. */
export const startsWithCommonSurname = (text: string): boolean => {
  const cost = costAs(Column.Surname, text.charCodeAt(0))
  return (cost > 0 && cost <= RAREST_LISTED) || compounds.has(text.slice(0, 2))
}

/** Surname and given name of one or two characters. */
function give(text: string, at: number, length: number, surname: number, offer: OfferName): void {
  const a = text.charCodeAt(at + length)
  if (!isHan(a)) return
  offer(length + 1, NAME + surname + SHORT + givenCost(Column.Alone, a))
  const b = text.charCodeAt(at + length + 1)
  if (isHan(b))
    offer(length + 2, NAME + surname + LONG + givenCost(Column.Second, a) + givenCost(Column.Last, b))
}

const isShortHead = characters(SHORT_HEADS)

/** Two characters set apart to stand as wide as three. */
function spaced(text: string, at: number, surname: number, offer: OfferName): void {
  let to = at + 2
  while (text.charCodeAt(to) === 0x20 && to - at < MOST_BLANKS) to++
  const code = text.charCodeAt(to)
  if (!isHan(code) || isHan(text.charCodeAt(to + 1))) return
  offer(to + 1 - at, NAME + surname + SHORT + givenCost(Column.Alone, code) + BLANK_COST)
}

/** Four characters, two of them surnames: a married woman's (何林若云). */
function double(text: string, at: number, surname: number, offer: OfferName): void {
  const other = costAs(Column.Surname, text.charCodeAt(at + 1)) || 0
  // 教育司|柯某某: what ends a body's name begins none.
  if (other === 0 || surname + other > 16 || isShortHead(text.charCodeAt(at))) return
  const c = text.charCodeAt(at + 2)
  const d = text.charCodeAt(at + 3)
  if (!isHan(c) || !isHan(d)) return
  offer(4, NAME + surname + other + DOUBLE_SURNAMES + givenCost(Column.Second, c) + givenCost(Column.Last, d))
}

/** Every Chinese or Japanese name that may begin here: surname (one character, two, or a married woman's double) and given name. */
export function namesAt(text: string, at: number, offer: OfferName): void {
  const first = text.charCodeAt(at)
  if (compoundFirst(first) && compoundSecond(text.charCodeAt(at + 1))) {
    for (let length = 2; length <= LONGEST_SURNAME; length++) {
      const cost = compounds.get(text.slice(at, at + length))
      if (cost !== undefined) give(text, at, length, cost, offer)
    }
  }
  const surname = costAs(Column.Surname, first)
  if (surname === 0) return
  give(text, at, 1, surname, offer)
  double(text, at, surname, offer)
  if (text.charCodeAt(at + 1) === 0x20) spaced(text, at, surname, offer)
}

/** Whether the character, no surname by the lists or a rare one, is likelier to be one behind a post. */
export const mayBeRareSurname = (code: number): boolean => {
  const listed = costAs(Column.Surname, code)
  const rare = listed === 0 ? isHan(code) : listed > SURNAME_TITLED
  return rare && costAs(Column.Last, code) < RARELY_COST
}

/** Behind a post the surname may be any character, where the two behind it make a likely given name. */
export function rareNamesAt(text: string, at: number, offer: OfferName): void {
  const likely =
    costAs(Column.Second, text.charCodeAt(at + 1)) > 0 && costAs(Column.Last, text.charCodeAt(at + 2)) > 0
  const listed = costAs(Column.Surname, text.charCodeAt(at)) > 0
  if (likely) give(text, at, 1, listed ? SURNAME_TITLED : SURNAME_UNKNOWN, offer)
}
