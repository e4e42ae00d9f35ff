import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Card } from './card'
import type { SearchText } from './derive'
import type { Job, UndoStep } from './jobs'
import type { Segment } from './search/segment'
import type { Entry, Json, Version } from './types'

/** Version of the database; a new one needs a step in `upgrade` and a test from every past one. */
export const SCHEMA = 2
export const DATABASE = 'qianyao'

/** `entries`, `versions` and `meta` are the library; `jobs` and `undo` are its way back; the others are derived. */
export interface LibrarySchema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { key: string; savedAt: string } }
  versions: { key: [string, number]; value: Version; indexes: { id: string } }
  cards: { key: string; value: Card; indexes: { savedAt: string } }
  texts: { key: string; value: SearchText; indexes: { bands: string } }
  /** Ids whose text the search index does not know yet, or knows in an older state. */
  pending: { key: string; value: Pending }
  segments: { key: number; value: Segment }
  jobs: { key: string; value: Job }
  undo: { key: [string, string]; value: UndoStep }
  meta: { key: string; value: Json }
}

/** `stamp` tells a later change from the one that was indexed. */
export interface Pending {
  id: string
  stamp?: string
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
  if (from < 2) {
    db.createObjectStore('segments', { keyPath: 'number' })
    db.createObjectStore('jobs', { keyPath: 'id' })
    db.createObjectStore('undo', { keyPath: ['job', 'id'] })
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
