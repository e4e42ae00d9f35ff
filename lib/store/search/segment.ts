/** Documents to a segment: with 256 a document's place in it is one byte. */
export const SEGMENT_SIZE = 256

/**
 * An immutable piece of the search index: which of up to 256 documents hold which pair of neighbouring characters.
 * `docs[starts[i] .. starts[i + 1]]` are the places, in `ids`, of the documents that hold the pair `keys[i]`.
 */
export interface Segment {
  number: number
  ids: string[]
  /** Pairs in rising order: first UTF-16 unit × 65536 + second, the second 0 before a gap or at the end. */
  keys: Uint32Array
  starts: Uint32Array
  docs: Uint8Array
  /** The folded texts one after the other, and where each begins; one more beginning stands at the end. */
  units: Uint16Array
  begins: Uint32Array
}

/** Whether a record has the parts of a segment; what they hold is our own doing. */
export const isSegment = ({ begins, docs, ids, keys, starts, units }: Segment): boolean =>
  Array.isArray(ids) &&
  keys instanceof Uint32Array &&
  starts instanceof Uint32Array &&
  docs instanceof Uint8Array &&
  units instanceof Uint16Array &&
  begins instanceof Uint32Array

const isGap = (unit: number) => unit <= 0x20 || unit === 0xa0

/** The pairs of neighbouring characters of a folded text, one for each character, with repetitions. */
export function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at)
    if (isGap(first)) continue
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    pairs[count++] = first * 0x10000 + (isGap(second) ? 0 : second)
  }
  return pairs.subarray(0, count)
}

/** Builds a segment of up to 256 folded texts. */
export function buildSegment(number: number, texts: readonly { id: string; text: string }[]): Segment {
  const lists = texts.map(({ text }) => pairsOf(text))
  // A pair and its document in one number (40 bits), so that one native sort groups by pair and finds repetitions.
  const postings = new Float64Array(lists.reduce((sum, pairs) => sum + pairs.length, 0))
  let filled = 0
  lists.forEach((pairs, doc) => {
    for (const pair of pairs) postings[filled++] = pair * SEGMENT_SIZE + doc
  })
  return { number, ids: texts.map(({ id }) => id), ...group(postings.sort()), ...joined(texts) }
}

function joined(texts: readonly { text: string }[]): Pick<Segment, 'units' | 'begins'> {
  const begins = new Uint32Array(texts.length + 1)
  texts.forEach(({ text }, doc) => {
    begins[doc + 1] = (begins[doc] ?? 0) + text.length
  })
  const units = new Uint16Array(begins[texts.length] ?? 0)
  let at = 0
  for (const { text } of texts) for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i)
  return { units, begins }
}

function group(sorted: Float64Array): Pick<Segment, 'keys' | 'starts' | 'docs'> {
  const keys = new Uint32Array(sorted.length)
  const starts = new Uint32Array(sorted.length + 1)
  const docs = new Uint8Array(sorted.length)
  let keyCount = 0
  let docCount = 0
  let previous = -1
  for (const posting of sorted) {
    if (posting === previous) continue
    const key = Math.floor(posting / SEGMENT_SIZE)
    if (keyCount === 0 || keys[keyCount - 1] !== key) {
      keys[keyCount] = key
      starts[keyCount++] = docCount
    }
    docs[docCount++] = posting % SEGMENT_SIZE
    previous = posting
  }
  starts[keyCount] = docCount
  return {
    keys: keys.slice(0, keyCount),
    starts: starts.slice(0, keyCount + 1),
    docs: docs.slice(0, docCount),
  }
}

/** Index of the first key that is not less than `key`. */
function lowerBound(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds one to `counts` of every document that holds a pair from `from` up to `to`, once a document. */
function countRange(segment: Segment, from: number, to: number, counts: Uint8Array): void {
  const { docs, keys, starts } = segment
  const begin = lowerBound(keys, from)
  const end = to === from ? begin + (keys[begin] === from ? 1 : 0) : lowerBound(keys, to + 1)
  const seen = end - begin > 1 ? new Uint8Array(SEGMENT_SIZE) : null
  for (let at = starts[begin] ?? 0; at < (starts[end] ?? 0); at++) {
    const doc = docs[at] ?? 0
    if (seen?.[doc]) continue
    if (seen) seen[doc] = 1
    counts[doc] = (counts[doc] ?? 0) + 1
  }
}

/** Whether the document holds the phrase as it stands. */
function holds({ begins, units }: Segment, doc: number, phrase: readonly number[]): boolean {
  const [first] = phrase
  const last = (begins[doc + 1] ?? 0) - phrase.length
  for (let at = begins[doc] ?? 0; at <= last; at++) {
    if (units[at] === first && phrase.every((unit, i) => units[at + i] === unit)) return true
  }
  return false
}

/** Places in `ids` of the documents that hold the phrase as it stands. */
export function documentsWith(segment: Segment, phrase: string): Set<number> {
  const found = candidatesFor(segment, phrase)
  if (phrase.length <= 2) return found
  const units = Array.from({ length: phrase.length }, (_, at) => phrase.charCodeAt(at))
  for (const doc of found) if (!holds(segment, doc, units)) found.delete(doc)
  return found
}

/** Places in `ids` of the documents that hold all pairs of the phrase; a phrase of one character is found too. */
function candidatesFor(segment: Segment, phrase: string): Set<number> {
  const wanted = new Set(pairsOf(phrase))
  const counts = new Uint8Array(SEGMENT_SIZE)
  let needed = 0
  for (const pair of wanted) {
    if (pair % 0x10000 !== 0) countRange(segment, pair, pair, counts)
    else if (wanted.size === 1) countRange(segment, pair, pair + 0xffff, counts)
    else continue
    if (++needed === 255) break
  }
  const found = new Set<number>()
  for (let doc = 0; doc < segment.ids.length; doc++) if (counts[doc] === needed && needed > 0) found.add(doc)
  return found
}
