import packed from '../lexicon/data/vocabulary.json'
import { type Group, type Packed, type Reading, unpack } from '../lexicon/pack'

/** The cost of a character that makes no known word. */
export const UNKNOWN_COST = 13.5

const table: Packed = packed
/** A first character is unpacked when a text first holds it: most pages hold a few hundred. */
const unpacked = new Map<number, Group>()
const NONE: readonly Reading[] = []

/** The words that begin with a character. */
export function group(code: number): Group {
  const known = unpacked.get(code)
  if (known) return known
  const first = String.fromCharCode(code)
  const made = unpack(Object.hasOwn(table, first) ? (table[first] ?? '') : '')
  unpacked.set(code, made)
  return made
}

/** The words that may begin here with these two characters; whether their rest follows is for the caller to see. */
export function longer(text: string, at: number): readonly Reading[] {
  return group(text.charCodeAt(at)).longer.get(text.charCodeAt(at + 1)) ?? NONE
}
