import type { IDBPTransaction } from 'idb'
import type { Card } from './card'
import type { Library, LibrarySchema } from './database'
import { derive } from './derive'
import type { Entry, WholeEntry } from './types'

/** The stores that hold an entry and what is derived from it: they change together or not at all. */
export const ENTRY_STORES = ['entries', 'versions', 'cards', 'texts', 'pending'] as const

export type EntryWrite = IDBPTransaction<LibrarySchema, readonly (typeof ENTRY_STORES)[number][], 'readwrite'>

/** A transaction that reaches the disk before it is reported done. */
export function writeEntries(db: Library): EntryWrite {
  return db.transaction(ENTRY_STORES, 'readwrite', { durability: 'strict' }) as EntryWrite
}

/** A request whose failure the transaction's own `done` reports. */
export function queue(request: Promise<unknown>): void {
  request.catch(() => undefined)
}

/** Puts an entry and all that is derived from it; gives its card. */
export function putEntry(tx: EntryWrite, entry: Entry): Card {
  const { card, text } = derive(entry)
  queue(tx.objectStore('entries').put(entry))
  queue(tx.objectStore('cards').put(card))
  queue(tx.objectStore('texts').put(text))
  queue(tx.objectStore('pending').put({ id: entry.id, stamp: entry.updatedAt }))
  return card
}

/** Removes an entry, its versions and all that is derived from it. */
export function deleteEntry(tx: EntryWrite, id: string): void {
  queue(tx.objectStore('entries').delete(id))
  queue(tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []])))
  queue(tx.objectStore('cards').delete(id))
  queue(tx.objectStore('texts').delete(id))
  queue(tx.objectStore('pending').put({ id, stamp: '' }))
}

/** Reads an entry with its versions. */
export async function wholeEntry(tx: EntryWrite, id: string): Promise<WholeEntry | null> {
  const entry = await tx.objectStore('entries').get(id)
  if (!entry) return null
  return { entry, versions: await tx.objectStore('versions').index('id').getAll(id) }
}

/** Puts an entry with exactly these versions; `before` is what stands under its id, null for nothing. */
export function putWhole(tx: EntryWrite, { entry, versions }: WholeEntry, before: WholeEntry | null): void {
  const { id } = entry
  // Every request costs, and most entries of an import have no earlier versions to go.
  if (before && before.versions.length > 0) {
    queue(tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []])))
  }
  putEntry(tx, entry)
  for (const version of versions) queue(tx.objectStore('versions').put(version))
}

/** Does the work and waits for the commit; aborts when the work throws. */
export async function within<T>(
  tx: { done: Promise<void>; error: unknown; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work()
    await tx.done
    return result
  } catch (error) {
    tx.done.catch(() => undefined)
    try {
      tx.abort()
    } catch {
      // It has ended already; its own error is the one to tell.
    }
    throw tx.error ?? error
  }
}
