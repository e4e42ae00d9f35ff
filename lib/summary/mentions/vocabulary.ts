import packed from '../lexicon/data/vocabulary.json'
import { isFrontOnly } from '../lexicon/function-words'
import { Kind } from '../lexicon/kinds'
import { type Packed, unpack } from '../lexicon/pack'

/** The cost of a character that makes no known word. */
export const UNKNOWN_COST = 13.5

/**
 * The words of the lexicon by number, in flat arrays: a text asks for one at every place, and numbers that lie side by
 * side cost a tenth of objects spread over the heap. 0 is no word, 1 stands for "looked up, and none".
 */
const ROOM = 0x10000
const NONE = 1
const kind = new Uint8Array(ROOM)
const cost = new Float32Array(ROOM)
const length = new Uint8Array(ROOM)
/** A post that may also stand behind a name. */
const after = new Uint8Array(ROOM)
/** The third character, which tells most words of one beginning apart. */
const third = new Uint16Array(ROOM)
/** The next word with the same first two characters. */
const next = new Uint16Array(ROOM)
/** From the second character on. */
const rests: string[] = ['', '']

/** The word of one character, by its code; 0 until the words of that character are unpacked. */
const alone = new Uint16Array(ROOM)
/** The first word of two characters or more, hashed by both: open addressing, half of the room stays free. */
const pairs = new Uint32Array(ROOM)
const firstOf = new Uint16Array(ROOM)

const table: Packed = packed

const slotOf = (pair: number): number => {
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 16) & (ROOM - 1)
  while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (ROOM - 1)
  return slot
}

/** Most pages hold a few hundred characters: the words of one are unpacked when a text first holds it. */
function load(code: number): void {
  alone[code] = NONE
  const first = String.fromCharCode(code)
  if (!Object.hasOwn(table, first)) return
  unpack(table[first] ?? '', (rest, ofKind, ofCost) => {
    const word = rests.push(rest) - 1
    kind[word] = ofKind
    cost[word] = ofCost
    length[word] = 1 + rest.length
    after[word] = Number(ofKind === Kind.Position && !isFrontOnly(first + rest))
    if (rest === '') {
      alone[code] = word
      return
    }
    third[word] = rest.length > 1 ? rest.charCodeAt(1) : 0
    const pair = ((code << 16) | rest.charCodeAt(0)) >>> 0
    const slot = slotOf(pair)
    pairs[slot] = pair
    next[word] = firstOf[slot] as number
    firstOf[slot] = word
  })
}

/** The word that this character makes alone; 0 for none. */
export function lone(code: number): number {
  if (alone[code] === 0) load(code)
  const word = alone[code] as number
  return word === NONE ? 0 : word
}

/** The longer words that may begin here, by their first two characters; 0 for none. Go on with `nextOf`. */
export function begins(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (at + 1 >= text.length) return 0
  if (alone[code] === 0) load(code)
  return firstOf[slotOf(((code << 16) | text.charCodeAt(at + 1)) >>> 0)] as number
}

/** The next word with the same first two characters; 0 after the last. */
export const nextOf = (word: number): number => next[word] as number
/** What a word is. */
export const kindOf = (word: number): Kind => kind[word] as Kind
/** The negative logarithm of a word's frequency. */
export const costOf = (word: number): number => cost[word] as number
/** A word's length in characters. */
export const lengthOf = (word: number): number => length[word] as number
/** Whether a word is a post that may also stand behind a name. */
export const mayFollowName = (word: number): boolean => after[word] === 1

/** Whether a word that `begins` at this place stands there whole. */
export function stands(word: number, text: string, at: number): boolean {
  const long = length[word] as number
  if (long < 3) return true
  if (text.charCodeAt(at + 2) !== third[word]) return false
  return long === 3 || text.startsWith(rests[word] as string, at + 1)
}

/** Whether a word of the kind stands here that is longer than one character. */
export function holds(of: Kind, text: string, at: number): boolean {
  for (let word = begins(text, at); word > 0; word = nextOf(word))
    if (kind[word] === of && stands(word, text, at)) return true
  return false
}
