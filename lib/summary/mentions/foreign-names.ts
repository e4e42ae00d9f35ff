import { NAME_DOT, transliterationCost } from '../lexicon/foreign'
import type { NameReading } from './names'

const BARE = 8
const DOTTED = 4
/** Each syllable beyond the fifth: long runs without a dot are rarely one name. */
const LONG = 1.5
const LONGEST_PART = 8
const HAN = /[\u4e00-\u9fff]/

function cost(char: string | undefined): number {
  return char === undefined
    ? Number.POSITIVE_INFINITY
    : (transliterationCost(char) ?? Number.POSITIVE_INFINITY)
}

/** One part of a dotted name; with a true dot any characters will do (minority names: 买买提·吐尔逊). */
function partCost(char: string, lenient: boolean): number {
  const known = transliterationCost(char)
  if (known !== undefined) return Math.min(known, 3.5)
  return lenient && HAN.test(char) ? 7.5 : Number.POSITIVE_INFINITY
}

function* dotted(text: string, at: number): Generator<NameReading> {
  let total = DOTTED
  let part = 0
  let dots = 0
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i)
    if (NAME_DOT.test(char) && part > 0) {
      dots++
      part = 0
      if (text[i + 1] === ' ') i++
      total += 0.5
      continue
    }
    total += partCost(char, dots > 0 || text.slice(i, i + LONGEST_PART).includes('·'))
    part++
    if (part > LONGEST_PART || total === Number.POSITIVE_INFINITY) return
    if (dots > 0) yield { length: i + 1 - at, cost: total }
  }
}

/** Every transliterated name that may begin here, dotted or bare. */
export function* foreignNamesAt(text: string, at: number, hasDot: boolean): Generator<NameReading> {
  let total = BARE
  for (let i = at; i < at + LONGEST_PART; i++) {
    const char = text.charAt(i)
    if (i > at && NAME_DOT.test(char)) {
      yield* dotted(text, at)
      return
    }
    total += cost(text[i])
    if (total === Number.POSITIVE_INFINITY) break
    if (i > at) yield { length: i + 1 - at, cost: total + Math.max(0, i - at - 4) * LONG }
  }
  if (hasDot && text.slice(at, at + LONGEST_PART).includes('·')) yield* dotted(text, at)
}
