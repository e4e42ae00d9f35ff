import data from './data/readings.json'

/** A reading by the neighbours of a character: one of `after` stands before it, one of `before` behind it. */
interface Reading {
  to: string
  after?: string
  before?: string
}

/** Stands for the punctuation that ends or begins a clause. */
const EDGE = '^'

const readings: Readonly<Record<string, readonly Reading[]>> = data

/** The characters that have readings of their own. */
export const READING_CHARACTERS: string = Object.keys(readings).join('')

const flags = new Uint8Array(0x10000)
for (const character of READING_CHARACTERS) flags[character.charCodeAt(0)] = 1

/** Whether a character that stands in no phrase has readings of its own. */
export const hasReadings = (unit: number): boolean => flags[unit] === 1

/** What a neighbour counts as; null at the end of the text, where it is not known what stands beside it. */
function neighbour(character: string): string | null {
  if (character === '') return null
  return /[\s，。、：；！？（,.:;!?(]/u.test(character) ? EDGE : character
}

/**
 * The Traditional character for one that no phrase covers, by what stands beside it: 余 is 餘 after a number and a
 * surname else. undefined when the dictionary's common form is as good.
 */
export function readingAt(text: string, at: number): string | undefined {
  const left = neighbour(text.charAt(at - 1))
  const right = neighbour(text.charAt(at + 1))
  const fits = (wanted: string | undefined, there: string | null) =>
    wanted === undefined || (there !== null && wanted.includes(there))
  return readings[text.charAt(at)]?.find(({ after, before }) => fits(after, left) && fits(before, right))?.to
}
