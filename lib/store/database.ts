import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Card } from './card'
import type { SearchText } from './derive'
import type { Entry, Json, Version } from './types'

/** Version of the database; a new one needs a step in `upgrade` and a test from every past one. */
export const SCHEMA = 1
export const DATABASE = 'qianyao'

/** `entries`, `versions` and `meta` are the library; the others are derived from them. */
export interface LibrarySchema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { key: string; savedAt: string } }
  versions: { key: [string, number]; value: Version; indexes: { id: string } }
  cards: { key: string; value: Card; indexes: { savedAt: string } }
  texts: { key: string; value: SearchText; indexes: { bands: string } }
  /** Ids whose text the search index does not know yet, or knows in an older state. */
  pending: { key: string; value: { id: string } }
  meta: { key: string; value: Json }
}

export type Library = IDBPDatabase<LibrarySchema>
export type Store = StoreNames<LibrarySchema>
export type Writing = IDBPTransaction<LibrarySchema, Store[], 'readwrite'>

function upgrade(db: Library, from: number): void {
  if (from < 1) {
    const entries = db.createObjectStore('entries', { keyPath: 'id' })
    entries.createIndex('key', 'key')
    entries.createIndex('savedAt', 'savedAt')
    db.createObjectStore('versions', { keyPath: ['id', 'number'] }).createIndex('id', 'id')
    db.createObjectStore('cards', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
    db.createObjectStore('texts', { keyPath: 'id' }).createIndex('bands', 'bands', { multiEntry: true })
    db.createObjectStore('pending', { keyPath: 'id' })
    db.createObjectStore('meta')
  }
}

let opening: Promise<Library> | null = null

/** The one connection of this context, opened on first use and again after the browser closed it. */
export function openLibrary(): Promise<Library> {
  opening ??= connect().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

async function connect(): Promise<Library> {
  const forget = () => {
    opening = null
  }
  const db = await openDB<LibrarySchema>(DATABASE, SCHEMA, {
    upgrade: (opened, from) => upgrade(opened, from),
    // Another context wants to upgrade: give way, the next use opens the new version.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      forget()
    },
    terminated: forget,
  })
  return db
}

/** Closes the connection; for tests and before the database is deleted. */
export async function closeLibrary(): Promise<void> {
  const db = await opening?.catch(() => null)
  db?.close()
  opening = null
}
