import type { Library } from './database'
import type { Running } from './jobs'
import type { WholeEntry } from './types'

/** Entries read at once: they are held in memory only so long. */
const BATCH = 50

/** Entries with their versions, in the order of the ids; ids that are not there are passed over. */
export async function* readWhole(
  db: Library,
  ids: readonly string[],
  { progress, signal }: Running = {},
): AsyncGenerator<WholeEntry> {
  for (let at = 0; at < ids.length; at += BATCH) {
    signal?.throwIfAborted()
    const tx = db.transaction(['entries', 'versions'])
    const batch = await Promise.all(
      ids.slice(at, at + BATCH).map(async (id) => {
        const [entry, versions] = await Promise.all([
          tx.objectStore('entries').get(id),
          tx.objectStore('versions').index('id').getAll(id),
        ])
        return entry ? { entry, versions } : null
      }),
    )
    for (const whole of batch) if (whole) yield whole
    progress?.(Math.min(at + BATCH, ids.length), ids.length)
  }
}

/** One entry with its versions; null when it is not there. */
export async function readOne(db: Library, id: string): Promise<WholeEntry | null> {
  for await (const whole of readWhole(db, [id])) return whole
  return null
}
