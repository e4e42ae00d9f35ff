import type { Bodies } from '../bodies'
import type { Chunk } from '../chunks'
import type { Heard } from '../discourse'
import { content, documentGoesOn, documentSays } from './document'
import { offer } from './offers'
import { grant, plain, sum } from './plain'
import { term } from './terms'
import type { Opening, OpeningReader, Scene } from './types'
import { lettered, resolve, shall, vow, vowed } from './will'

export type { Opening, Scene } from './types'

/** The ways in which a promise begins, the surest first. What a new one looks for belongs into `lexicon/marks.ts` too. */
const READERS: readonly OpeningReader[] = [
  shall,
  resolve,
  lettered,
  vow,
  vowed,
  documentSays,
  documentGoesOn,
  content,
  plain,
  term,
  offer,
  grant,
  sum,
]

/** Reads how a promise begins in the words of a chunk behind `heard.from`; null when none does. */
export function openingOf(chunk: Chunk, heard: Heard, scene: Scene, bodies: Bodies): Opening | null {
  const { from } = heard
  const rest = chunk.text.slice(from)
  const span = { paragraph: chunk.paragraph, start: chunk.start + from, end: chunk.end }
  const words = { chunk, heard, from, rest, span, scene, bodies }
  for (const read of READERS) {
    const opening = read(words)
    if (opening) return opening
  }
  return null
}
