import { DERIVED } from './card'
import type { Library } from './database'
import { needRoom } from './room'
import type { Entry } from './types'
import { type EntryWrite, putEntry, within, writeEntries } from './write'

/** Where the database keeps the version of the rules by which it was derived. */
export const DERIVED_KEY = 'derived'
const BATCH = 100

/** A broken entry stays as it is, without card and text, and keeps the others from nothing. */
function derivedOrPassed(tx: EntryWrite, entry: Entry): void {
  try {
    putEntry(tx, entry)
  } catch (error) {
    console.error(entry.id, error)
  }
}

/**
 * Derives cards, texts and index anew when an older engine, with other rules, derived those that are there. Interrupted, it
 * begins again on the next visit. To be called under the lock that jobs run under.
 */
export async function rebuildDerived(db: Library): Promise<void> {
  if ((await db.get('meta', DERIVED_KEY)) === DERIVED) return
  const ids = await db.getAllKeys('entries')
  await db.clear('segments')
  await db.clear('shelves')
  for (let at = 0; at < ids.length; at += BATCH) {
    await needRoom()
    const tx = writeEntries(db)
    await within(tx, async () => {
      const entries = tx.objectStore('entries')
      const batch = await Promise.all(ids.slice(at, at + BATCH).map((id) => entries.get(id)))
      for (const entry of batch) if (entry) derivedOrPassed(tx, entry)
    })
  }
  await db.put('meta', DERIVED, DERIVED_KEY)
}
