import type { Span } from '../../types'
import type { Bodies, Subject } from '../bodies'
import type { Chunk } from '../chunks'
import type { Heard } from '../discourse'

/** Where a promise begins in a chunk, by whom, and by which mark it is known. */
export interface Opening {
  mark: 'shall' | 'vow' | 'resolve' | 'document' | 'content' | 'plain' | 'must' | 'sum'
  /** Offset of the act in the chunk's text. */
  at: number
  /** Offset of its end, where that is before the end of the chunk. */
  end?: number
  /** null: nobody is named in front of it. */
  subject: Subject | null
  /** Whether the subject stands in the chunk, or only an adverb, or nothing at all. */
  bare: boolean
}

/** What the words before have set up. */
export interface Scene {
  /** The sentence is told after the document. */
  document: boolean
  /** The sentence itself says so, not one before. */
  told: boolean
  /** The sentence has named the document or its signing. */
  signed: boolean
  /** A verb of saying or settling stands right in front. */
  pending: boolean
  /** The words are a speaker's. */
  speech: boolean
  /** The page reports one signing or several. */
  reports: boolean
  /** An agreed act is open in this sentence. */
  beside: boolean
  /** Something agreed has just been told. */
  following: boolean
  /** The words of the chunk before. */
  before: string
  /** The chunk stands behind a semicolon. */
  item: boolean
}

/** The words in which an opening is looked for. */
export interface Words {
  chunk: Chunk
  heard: Heard
  /** Offset in the chunk's text behind the last verb of saying. */
  from: number
  /** The chunk's text from there on, and where it stands. */
  rest: string
  span: Span
  scene: Scene
  bodies: Bodies
}

/** One way in which a promise can begin; null when it does not. */
export type OpeningReader = (words: Words) => Opening | null
