import type { Article, Summary } from '../types'
import { anchorSummary } from './anchor'
import type { Library } from './database'
import { digestBody } from './digest'
import { entryOf, renew } from './renew'
import { needRoom } from './room'
import type { Capture } from './types'
import { within, writeEntries } from './write'

/** The reading that a newer engine makes of what an older one read. */
export async function newCapture(
  old: Capture,
  fresh: Article,
  summary: Summary,
  { captureId, engine }: Pick<Capture, 'captureId' | 'engine'>,
): Promise<Capture> {
  const sha256 = await digestBody(fresh.paragraphs)
  return { ...old, captureId, engine, sha256, article: fresh, summary: anchorSummary(fresh, summary) }
}

/**
 * Puts a reading in front of an entry's earlier ones and carries the reader's corrections over to it.
 * @throws GoneError when the entry is not there any more.
 */
export async function takeReading(db: Library, id: string, reading: Capture, now: string): Promise<void> {
  await needRoom()
  const tx = writeEntries(db)
  await within(tx, async () => renew(tx, await entryOf(tx, id), reading, now))
}
