import packed from '../lexicon/data/vocabulary.json'
import { type Packed, type Reading, unpack } from '../lexicon/pack'

/** The cost of a character that makes no known word. */
export const UNKNOWN_COST = 13.5

const table: Packed = packed
/** A first character is unpacked when a text first holds it: most pages hold a few hundred. */
const unpacked = new Map<string, Map<string, Reading[]>>()
const NONE: readonly Reading[] = []

function group(first: string): Map<string, Reading[]> {
  const known = unpacked.get(first)
  if (known) return known
  const value = Object.hasOwn(table, first) ? table[first] : undefined
  const made = value === undefined ? new Map<string, Reading[]>() : unpack(value)
  unpacked.set(first, made)
  return made
}

/** The words of one character at this place of a text. */
export function singles(text: string, at: number): readonly Reading[] {
  return group(text.charAt(at)).get('') ?? NONE
}

/** The words that may begin here with these two characters; whether their rest follows is for the caller to see. */
export function longer(text: string, at: number): readonly Reading[] {
  return group(text.charAt(at)).get(text.charAt(at + 1)) ?? NONE
}
