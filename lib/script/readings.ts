/** A reading by the neighbours of a character: one of `after` stands before it, one of `before` behind it. */
export interface Reading {
  to: string
  after?: string
  before?: string
}

/** The characters that have readings of their own, with them; the first that fits counts (data/readings.json). */
export type ReadingTable = Readonly<Record<string, readonly Reading[]>>

/** Stands for the punctuation that ends or begins a clause. */
const EDGE = '^'

/** What a neighbour counts as; null at the end of the text, where it is not known what stands beside it. */
function neighbour(character: string): string | null {
  if (character === '') return null
  return /[\s，。、：；！？（,.:;!?(]/u.test(character) ? EDGE : character
}

/** How characters read that stand in no phrase. */
export class Readings {
  /** All that have readings of their own. */
  readonly characters: string
  private readonly flags = new Uint8Array(0x10000)

  constructor(private readonly table: ReadingTable) {
    this.characters = Object.keys(table).join('')
    for (const character of this.characters) this.flags[character.charCodeAt(0)] = 1
  }

  /**
   * The Traditional character for one that no phrase covers, by what stands beside it: 余 is 餘 after a number and a
   * surname else. undefined when the dictionary's common form is as good.
   */
  at(text: string, at: number): string | undefined {
    if (this.flags[text.charCodeAt(at)] !== 1) return undefined
    const left = neighbour(text.charAt(at - 1))
    const right = neighbour(text.charAt(at + 1))
    const fits = (wanted: string | undefined, there: string | null) =>
      wanted === undefined || (there !== null && wanted.includes(there))
    return this.table[text.charAt(at)]?.find(({ after, before }) => fits(after, left) && fits(before, right))
      ?.to
  }
}
