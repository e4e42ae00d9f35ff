import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { queue } from './write'

/** The database while its version changes; its stores are those of whatever version it comes from. */
export type Opened = IDBPDatabase<unknown>
export type Changing = IDBPTransaction<unknown, string[], 'versionchange'>

/** One step from the version before it. Awaits nothing but requests of `tx`, which would else end. */
type Step = (db: Opened, tx: Changing) => Promise<void> | void

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Version 1 kept corrections as free JSON, null for none, and none with earlier versions. */
function correctionsToList(record: Fields): Fields {
  const { hand } = record
  if (!isFields(hand)) return record
  return {
    ...record,
    hand: { ...hand, corrections: Array.isArray(hand['corrections']) ? hand['corrections'] : [] },
  }
}

/** Replaces every record of a store, one at a time so that a large library needs no more memory than a small one. */
async function rewrite(tx: Changing, store: string, change: (record: Fields) => Fields): Promise<void> {
  let cursor = await tx.objectStore(store).openCursor()
  while (cursor) {
    if (isFields(cursor.value)) queue(cursor.update(change(cursor.value)))
    cursor = await cursor.continue()
  }
}

/**
 * The steps in order; the number of steps is the schema's version. A step that has shipped is never edited: a library on
 * some reader's machine may still have it before it.
 */
export const MIGRATIONS: readonly Step[] = [
  function toVersion1(db) {
    const entries = db.createObjectStore('entries', { keyPath: 'id' })
    entries.createIndex('key', 'key')
    entries.createIndex('savedAt', 'savedAt')
    db.createObjectStore('versions', { keyPath: ['id', 'number'] }).createIndex('id', 'id')
    db.createObjectStore('cards', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
    db.createObjectStore('texts', { keyPath: 'id' }).createIndex('bands', 'bands', { multiEntry: true })
    db.createObjectStore('pending', { keyPath: 'id' })
    db.createObjectStore('meta')
  },
  async function toVersion2(db, tx) {
    db.createObjectStore('segments', { keyPath: 'number' })
    db.createObjectStore('jobs', { keyPath: 'id' })
    db.createObjectStore('undo', { keyPath: ['job', 'id'] })
    await rewrite(tx, 'entries', correctionsToList)
    await rewrite(tx, 'versions', (version) => ({ ...version, corrections: [] }))
  },
  function toVersion3(db) {
    db.createObjectStore('shelves', { keyPath: 'number' })
  },
]

/** Version of the database. */
export const SCHEMA = MIGRATIONS.length

/**
 * Takes a database from version `from` (0: none) to the present one, in the one transaction of the upgrade. A step that
 * fails aborts it: the database stays as it was, and opening it fails.
 */
export async function migrate(db: Opened, tx: Changing, from: number, to = SCHEMA): Promise<void> {
  tx.done.catch(() => undefined)
  try {
    for (const step of MIGRATIONS.slice(from, to)) await step(db, tx)
  } catch (error) {
    // The rejection of an upgrade callback is heard by nobody; only the abort stops the browser from committing.
    console.error(error)
    tx.abort()
  }
}
