import type { Correction } from '../corrections'
import type { Article, Evidence, StoredEvidence, Summary } from '../types'

/** T with every Evidence in it replaced by one that carries its words: what outlives the page. */
export type Anchored<T> = T extends Evidence
  ? StoredEvidence
  : T extends readonly (infer Item)[]
    ? Anchored<Item>[]
    : T extends object
      ? { [Key in keyof T]: Anchored<T[Key]> }
      : T

export type StoredSummary = Anchored<Summary>

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** How far a commitment has come, in the reader's own judgement. */
export const STATUSES = ['open', 'active', 'done', 'dropped'] as const
export type Status = (typeof STATUSES)[number]

/** In UTF-16 units. A longer source block is not kept: the longest of 302 real ones has 45,112. */
export const LONGEST_BLOCK = 1_000_000

/** One reading of one page: what the machine saw, unchanged ever after. */
export interface Capture {
  /** Made by the page that saves; saving the same capture twice changes nothing. */
  captureId: string
  /** The address in the address bar at the time of reading. */
  pageUrl: string
  /** ISO 8601 with time. */
  readAt: string
  /** Version of the engine that read it. */
  engine: string
  /** Hex digest of the body: the paragraphs joined by line feeds, as UTF-8. */
  sha256: string
  article: Article
  summary: StoredSummary
  /** The sanitised block of the page that the article came from (`Reading.block`), deflated UTF-8; null when it was not kept. */
  block: Uint8Array<ArrayBuffer> | null
}

/** What the reader notes beside one commitment of the ledger. */
export interface LedgerMark {
  status: Status
  note: string
}

/** What the reader's own hand added. It survives new versions and new engines. */
export interface Hand {
  /** The reader's corrections beside the machine's reading. */
  corrections: readonly Correction[]
  tags: string[]
  note: string
  checked: boolean
  /** By the clause of the commitment, verbatim. */
  ledger: Record<string, LedgerMark>
  /** Id of the entry that reports the same event, when the reader joined them. */
  copyOf: string | null
}

/** One saved article: the record of the store `entries`. */
export interface Entry {
  id: string
  /** The page's address without what does not tell pages apart; '' when it has none. Found by index. */
  key: string
  savedAt: string
  updatedAt: string
  reading: Capture
  hand: Hand
}

/** An earlier reading of the same page, the oldest first: the record of the store `versions`. */
export interface Version extends Capture {
  id: string
  number: number
  /** The corrections as they stood on this reading. */
  corrections: readonly Correction[]
}

/** All that is known of one saved article: the unit of export, import and undo. */
export interface WholeEntry {
  entry: Entry
  versions: Version[]
}

/** The hand of a reader who has added nothing. */
export const EMPTY_HAND: Readonly<Hand> = {
  corrections: [],
  tags: [],
  note: '',
  checked: false,
  ledger: {},
  copyOf: null,
}
