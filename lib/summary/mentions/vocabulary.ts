import { COMPOSITES } from '../lexicon/composites'
import words from '../lexicon/data/words.json'
import { PERSON_VERBS, STOP_WORDS } from '../lexicon/function-words'
import { ORGANISATION_HEADS } from '../lexicon/organisations'
import { placeNames } from '../lexicon/places'
import { POSITION_HEADS, POSITION_MODIFIERS } from '../lexicon/positions'
import { Kind } from './kinds'

/** A reading of a stretch as a known word; cost is the negative logarithm of its frequency. */
export interface Entry {
  kind: Kind
  cost: number
}

/** The costs of the steps of words.json: −ln of the middle of the step over 60 million. */
const STEP_COST = [7.2, 8.7, 9.8, 10.6, 11.3, 12]
/** A character that makes no word of the list. */
export const UNKNOWN_COST = 13.5

export class Vocabulary {
  readonly #entries = new Map<string, Entry>()
  /** Bit n is set when a word of n characters begins with the character. */
  readonly #lengths = new Map<number, number>()
  /** Longest word. */
  static readonly LONGEST = 12

  add(word: string, kind: Kind, cost: number): void {
    const known = this.#entries.get(word)
    if (known && known.cost <= cost && known.kind !== Kind.Word && known.kind !== Kind.Stop) return
    this.#entries.set(word, { kind, cost })
    const first = word.charCodeAt(0)
    this.#lengths.set(first, (this.#lengths.get(first) ?? 0) | (1 << word.length))
  }

  get(word: string): Entry | undefined {
    return this.#entries.get(word)
  }

  /** The lengths of the words that begin with this character, as bits. */
  lengths(char: number): number {
    return this.#lengths.get(char) ?? 0
  }
}

function addTable(to: Vocabulary, table: typeof words.nominal, kind: Kind): void {
  const steps = (list: string[], take: (item: string, cost: number) => void) =>
    list.forEach((items, i) => {
      for (const item of items.split(' ')) if (item) take(item, STEP_COST[i] ?? UNKNOWN_COST)
    })
  steps(table.single, (chars, cost) => {
    for (const char of chars) to.add(char, kind, cost)
  })
  steps(table.pairs, (group, cost) => {
    for (const second of group.slice(1)) to.add(group[0] + second, kind, cost)
  })
  steps(table.longer, (word, cost) => to.add(word, kind, cost))
}

function build(): Vocabulary {
  const vocabulary = new Vocabulary()
  const all = (list: readonly string[], kind: Kind, cost: number) => {
    for (const word of list) vocabulary.add(word, kind, vocabulary.get(word)?.cost ?? cost)
  }
  addTable(vocabulary, words.nominal, Kind.Word)
  addTable(vocabulary, words.other, Kind.Stop)
  for (const [word, cost] of placeNames(
    (text) => vocabulary.get(text)?.kind === Kind.Word || vocabulary.get(text)?.kind === Kind.Stop,
  ))
    vocabulary.add(word, Kind.Place, cost)
  all(COMPOSITES, Kind.Word, 11)
  all(PERSON_VERBS, Kind.Verb, 9)
  all(STOP_WORDS, Kind.Stop, 9)
  for (const word of PERSON_VERBS) vocabulary.add(word, Kind.Verb, vocabulary.get(word)?.cost ?? 9)
  all(POSITION_MODIFIERS, Kind.Modifier, 9)
  for (const word of POSITION_HEADS) vocabulary.add(word, Kind.Position, 8)
  for (const word of ORGANISATION_HEADS) vocabulary.add(word, Kind.Head, 9)
  return vocabulary
}

let built: Vocabulary | null = null

/** The vocabulary, built on first use. */
export function vocabulary(): Vocabulary {
  built ??= build()
  return built
}
