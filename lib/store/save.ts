import type { Correction } from '../corrections'
import { articleKey, captureOf } from './capture'
import type { Library } from './database'
import { findCopies } from './find'
import type { ParsedSave, Saved } from './messages'
import { entryOf, renew } from './renew'
import { needRoom } from './room'
import { type Capture, EMPTY_HAND, type Entry } from './types'
import { type EntryWrite, putEntry, within, writeEntries } from './write'

/**
 * Keeps a reading; resolves only after the commit. The same capture, or the same page with the same text, is kept once
 * however often and from however many tabs it is sent.
 * @throws EvidenceError, GoneError, and whatever the database refuses with; then nothing is saved.
 */
export async function saveReading(
  db: Library,
  message: ParsedSave,
  pageUrl: string,
  now: string,
): Promise<Saved> {
  const capture = await captureOf(message, pageUrl)
  const key = articleKey(message.article, pageUrl)
  await needRoom()
  const tx = writeEntries(db)
  const result = await within(tx, () =>
    message.into === null
      ? create(tx, message, capture, key, now)
      : addVersion(tx, message.into, capture, now),
  )
  return { ok: true, ...result, copies: await findCopies(db, message.article.paragraphs, result.id) }
}

type Outcome = Pick<Saved, 'status' | 'id' | 'savedAt'>

async function create(
  tx: EntryWrite,
  message: ParsedSave,
  reading: Capture,
  key: string,
  now: string,
): Promise<Outcome> {
  const entries = tx.objectStore('entries')
  const same =
    (await entries.get(message.captureId)) ?? (key ? await entries.index('key').get(key) : undefined)
  if (same) {
    const unchanged = same.reading.captureId === reading.captureId || same.reading.sha256 === reading.sha256
    return { status: unchanged ? 'already' : 'changed', id: same.id, savedAt: same.savedAt }
  }
  const { corrections, copyOf } = message
  const entry: Entry = {
    id: message.captureId,
    key,
    savedAt: now,
    updatedAt: now,
    reading,
    hand: { ...EMPTY_HAND, corrections, copyOf },
  }
  putEntry(tx, entry)
  return { status: 'saved', id: entry.id, savedAt: now }
}

/** The same page with another text, as the reader chose; the same capture is kept once. */
async function addVersion(tx: EntryWrite, id: string, reading: Capture, now: string): Promise<Outcome> {
  const entry = await entryOf(tx, id)
  const { savedAt } = entry
  if (entry.reading.captureId === reading.captureId) return { status: 'already', id, savedAt }
  await renew(tx, entry, reading, now)
  return { status: 'version', id, savedAt }
}

/** Puts the reader's corrections beside the machine's reading. */
export async function correct(
  db: Library,
  id: string,
  corrections: readonly Correction[],
  now: string,
): Promise<void> {
  await needRoom()
  const tx = writeEntries(db)
  await within(tx, async () => {
    const entry = await entryOf(tx, id)
    putEntry(tx, { ...entry, updatedAt: now, hand: { ...entry.hand, corrections } })
  })
}
