import { carryCorrections } from './carry'
import { GoneError } from './faults'
import type { Capture, Entry } from './types'
import { type EntryWrite, putEntry, queue } from './write'

/** @throws GoneError when the entry is not there any more. */
export async function entryOf(tx: EntryWrite, id: string): Promise<Entry> {
  const entry = await tx.objectStore('entries').get(id)
  if (!entry) throw new GoneError(id)
  return entry
}

/** Puts a reading in front of an entry's earlier ones and carries the reader's corrections over to it. */
export async function renew(tx: EntryWrite, entry: Entry, reading: Capture, now: string): Promise<void> {
  const { hand, id, reading: earlier } = entry
  const versions = tx.objectStore('versions')
  const number = (await versions.index('id').count(id)) + 1
  queue(versions.put({ ...earlier, id, number, corrections: hand.corrections }))
  const corrections = carryCorrections(earlier.article, reading, hand.corrections)
  putEntry(tx, { ...entry, updatedAt: now, reading, hand: { ...hand, corrections } })
}
