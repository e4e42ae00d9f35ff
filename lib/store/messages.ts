import * as v from 'valibot'
import type { Correction } from '../corrections'
import type { Article, Summary } from '../types'
import { articleShape, correctionsShape, idShape, instantShape, summaryShape } from './shape'
import { LONGEST_BLOCK } from './types'

/** Keeps a reading. */
export interface SaveMessage {
  type: 'store/save'
  /** made once a reading by `newCaptureId` of the client; sending the same one again saves nothing twice. */
  captureId: string
  article: Article
  summary: Summary
  /** The reader's corrections so far. */
  corrections?: readonly Correction[]
  /** `Reading.block`, for a newer engine to read again; null when it is longer than LONGEST_BLOCK. */
  block?: string | null
  /** ISO 8601 with time. */
  readAt: string
  engine: string
  /** Save as a new version of this entry, as the reader chose after `changed`. */
  into?: string | null
  /** Save as a copy of this entry: the same event under another address. */
  copyOf?: string | null
}

/** Is this page in the library already? Sent when the page is read. */
export interface FindMessage {
  type: 'store/find'
  article: Article
}

/** Corrections made in the sidebar after saving. */
export interface CorrectMessage {
  type: 'store/correct'
  id: string
  corrections: readonly Correction[]
}

/** Opens the library, at one entry if an id is given. */
export interface OpenMessage {
  type: 'store/open'
  id?: string | null
}

export type StoreMessage = SaveMessage | FindMessage | CorrectMessage | OpenMessage
export type ParsedSave = Required<SaveMessage>

const maybeId = v.optional(v.nullable(idShape), null)

const shapes = {
  'store/save': v.object({
    type: v.literal('store/save'),
    captureId: idShape,
    article: articleShape,
    summary: summaryShape,
    corrections: v.optional(correctionsShape, []),
    block: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_BLOCK))), null),
    readAt: instantShape,
    engine: v.pipe(v.string(), v.maxLength(40)),
    into: maybeId,
    copyOf: maybeId,
  }) satisfies v.GenericSchema<unknown, ParsedSave>,
  'store/find': v.object({ type: v.literal('store/find'), article: articleShape }),
  'store/correct': v.object({ type: v.literal('store/correct'), id: idShape, corrections: correctionsShape }),
  'store/open': v.object({ type: v.literal('store/open'), id: maybeId }),
}

export type ParsedMessage = ParsedSave | FindMessage | CorrectMessage | Required<OpenMessage>

/**
 * What the reader's page may ask of the library. A content script shares its process with the page, so every message is
 * untrusted input: it is taken only in exactly these shapes, and unknown fields are dropped.
 */
export const messageShape: v.GenericSchema<unknown, ParsedMessage> = v.variant('type', [
  shapes['store/save'],
  shapes['store/find'],
  shapes['store/correct'],
  shapes['store/open'],
])

/** An entry that reports the same event in nearly the same words under another address. */
export interface Copy {
  id: string
  title: string
  url: string
}

/**
 * Why nothing was done. `full`: the disk or the quota; `refused`: the browser refused the database; `blocked`: another context
 * holds it in an older version; `missing`: a file or folder outside is not there any more.
 */
export type Fault = 'invalid' | 'full' | 'refused' | 'blocked' | 'gone' | 'missing' | 'newer' | 'unknown'

export interface Failed {
  ok: false
  fault: Fault
  /** For the curious, in English; what the reader is told is chosen by `fault`. */
  detail: string
}

export interface Saved {
  ok: true
  /**
   * `saved`: a new entry · `version`: a new version of one · `already`: it was there, unchanged · `changed`: the same page is
   * there with another text; nothing was saved, send it again with `into` to keep it as a new version.
   */
  status: 'saved' | 'version' | 'already' | 'changed'
  id: string
  savedAt: string
  copies: Copy[]
}

export interface Found {
  ok: true
  /** The entry of this page; `changed` when its text is no longer the one saved. */
  entry: { id: string; savedAt: string; changed: boolean } | null
  copies: Copy[]
}

export interface Done {
  ok: true
}

export type Reply = Saved | Found | Done | Failed

/** Which reply answers which message. */
export interface Replies {
  'store/save': Saved | Failed
  'store/find': Found | Failed
  'store/correct': Done | Failed
  'store/open': Done | Failed
}
