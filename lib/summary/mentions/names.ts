import given from '../lexicon/data/given.json'
import { GIVEN_COMMON } from '../lexicon/given'
import { COMPOUND_SURNAMES, DOUBLE_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../lexicon/surnames'

/** How costly a name is before its characters count: the share of names among all words of the genre. */
const NAME = 5
const SURNAME_COST = [3.6, 5.2, 6.3, 7.8, 10.5]
const SHORT = 1.8
const LONG = 0.2
const GIVEN_FIRST = 4.3
const GIVEN_STEP = 0.65
const GIVEN_UNKNOWN = 10
const GIVEN_COMMON_COST = 6.2

const surnameCost = new Map<string, number>()
SURNAMES.forEach((chars, step) => {
  for (const char of chars) if (!surnameCost.has(char)) surnameCost.set(char, SURNAME_COST[step] ?? 10)
})
/** Right behind a post any character may be a surname. */
const SURNAME_UNKNOWN = 11.5
const COMPOUND = 5
const JAPANESE = 6

const compoundCost = new Map<string, number>()
for (const name of JAPANESE_SURNAMES.split(' ')) compoundCost.set(name, JAPANESE)
for (const name of COMPOUND_SURNAMES.split(' ')) compoundCost.set(name, COMPOUND)
const compoundFirst = new Set([...compoundCost.keys()].map((name) => name[0]))

function costs(steps: string[]): Map<string, number> {
  const of = new Map<string, number>()
  for (const char of GIVEN_COMMON) of.set(char, GIVEN_COMMON_COST)
  steps.forEach((chars, step) => {
    for (const char of chars) {
      const cost = GIVEN_FIRST + step * GIVEN_STEP
      of.set(char, Math.min(cost, of.get(char) ?? cost))
    }
  })
  return of
}
/** Function words that hardly end a name: what follows a name begins with them. */
const FUNCTION = '与在将的了被是均都对向就也则由并从等且即已曾但今昨率赴偕陪'
const FUNCTION_COST = 12
/** These end a name now and then (永和, 大同). */
const RARELY_LAST = '和同及为以于到还说称任镇乡村县市区屯省局厅署院校所站会社司'
const RARELY_COST = 9.5
const second = costs(given.second)
const last = costs(given.last)
const alone = costs(given.alone)
for (const char of RARELY_LAST) {
  last.set(char, RARELY_COST)
  alone.set(char, RARELY_COST)
}
for (const char of FUNCTION) {
  second.set(char, FUNCTION_COST)
  last.set(char, FUNCTION_COST)
  alone.set(char, FUNCTION_COST)
}

/** Whether a surname of one character or two stands at the beginning. */
export const startsWithSurname = (text: string): boolean =>
  surnameCost.has(text.charAt(0)) || compoundCost.has(text.slice(0, 2))

const HAN = /[\u3400-\u9fff\ufffd○×X*某]/
const isHan = (char: string | undefined): boolean => char !== undefined && char !== '' && HAN.test(char)

export interface NameReading {
  length: number
  /** −ln of the likelihood of the whole name. */
  cost: number
}

/** Surname and given name of one or two characters (three behind a Japanese surname). */
function give(text: string, at: number, length: number, surname: number, to: NameReading[]): void {
  const a = text.charAt(at + length)
  const b = text.charAt(at + length + 1)
  if (!isHan(a)) return
  to.push({ length: length + 1, cost: NAME + surname + SHORT + (alone.get(a) ?? GIVEN_UNKNOWN) })
  if (!isHan(b)) return
  const cost = NAME + surname + LONG + (second.get(a) ?? GIVEN_UNKNOWN) + (last.get(b) ?? GIVEN_UNKNOWN)
  to.push({ length: length + 2, cost })
}

const BLANK_COST = 3

/** 王 某: two characters set apart to stand as wide as three. */
function spaced(text: string, at: number, surname: number, to: NameReading[]): void {
  if (text[at + 1] !== ' ') return
  const blanks = text[at + 2] === ' ' ? 2 : 1
  const char = text.charAt(at + 1 + blanks)
  if (!isHan(char) || isHan(text.charAt(at + 2 + blanks))) return
  const cost = NAME + surname + SHORT + (alone.get(char) ?? GIVEN_UNKNOWN) + BLANK_COST
  to.push({ length: 2 + blanks, cost })
}

/** Four characters, two of them surnames: a married woman's (尤曾家丽), or two one-syllable parts. */
function double(text: string, at: number, surname: number, to: NameReading[]): void {
  const other = surnameCost.get(text.charAt(at + 1))
  if (other === undefined || surname + other > 16 || !isHan(text.charAt(at + 2))) return
  const third = second.get(text.charAt(at + 2)) ?? GIVEN_UNKNOWN
  const fourth = last.get(text.charAt(at + 3)) ?? GIVEN_UNKNOWN
  if (isHan(text.charAt(at + 3))) {
    to.push({ length: 4, cost: NAME + surname + other + DOUBLE_SURNAMES + third + fourth })
  }
}

/**
 * Every Chinese or Japanese name that may begin here: surname (one character, two, or a married woman's double) and
 * given name. Behind a post (`titled`) the surname may be any character.
 */
export function namesAt(text: string, at: number, titled: boolean): NameReading[] {
  const readings: NameReading[] = []
  const first = text.charAt(at)
  if (compoundFirst.has(first)) {
    const cost = compoundCost.get(text.slice(at, at + 2))
    if (cost !== undefined) give(text, at, 2, cost, readings)
  }
  const surname = surnameCost.get(first) ?? (titled && isHan(first) ? SURNAME_UNKNOWN : undefined)
  if (surname === undefined) return readings
  if (surname === SURNAME_UNKNOWN && !(second.has(text.charAt(at + 1)) && last.has(text.charAt(at + 2)))) {
    return readings
  }
  give(text, at, 1, surname, readings)
  spaced(text, at, surname, readings)
  double(text, at, surname, readings)
  return readings
}
