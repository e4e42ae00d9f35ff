import { fold } from './fold'

/** Characters to a shingle, and how the 30 minima are banded: found as candidates from a likeness of about 0.5. */
const SHINGLE = 4
const BANDS = 10
const ROWS = 3
const HASHES = BANDS * ROWS

/** From this share of common shingles on, two texts are taken for the same report. */
export const LIKENESS = 0.6

const SEEDS = Uint32Array.from({ length: HASHES }, (_, index) => mix((index + 1) * 0x9e3779b1))

/** Finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * MinHash of the text's 4-character shingles (Broder 1997), letters and digits only, scripts folded: reposts of one
 * report have nearly the same, whatever their script, spacing and punctuation.
 */
export function fingerprint(text: string): Uint32Array {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  const minima = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    let shingle = 0
    for (let i = 0; i < SHINGLE; i++) shingle = mix(shingle * 31 + letters.charCodeAt(at + i))
    for (let i = 0; i < HASHES; i++) {
      const hash = mix(shingle ^ (SEEDS[i] ?? 0))
      if (hash < (minima[i] ?? 0)) minima[i] = hash
    }
  }
  return minima
}

/** The estimated share of shingles that two texts have in common, 0 to 1. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let i = 0; i < HASHES; i++) if (one[i] === other[i]) same++
  return same / HASHES
}

/** Keys under which like texts meet (locality-sensitive hashing): two like texts share at least one of them. */
export function bands(minima: Uint32Array): string[] {
  if (minima[0] === 0xffffffff) return []
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band
    for (let row = 0; row < ROWS; row++) key = mix(key ^ (minima[band * ROWS + row] ?? 0)) + row
    return `${band}.${(key >>> 0).toString(36)}`
  })
}
