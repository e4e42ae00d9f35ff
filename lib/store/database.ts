import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Card } from './card'
import type { SearchText } from './derive'
import type { Job, UndoStep } from './jobs'
import { type Changing, migrate, type Opened, SCHEMA } from './migrations'
import { inTime } from './patience'
import { needRoom } from './room'
import type { Segment } from './search/segment'
import type { Shelf } from './shelves'
import { takeSnapshot, versionOf } from './snapshot'
import type { Entry, Json, Version } from './types'

/** The name of the library's database. */
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
  shelves: { key: number; value: Shelf }
  jobs: { key: string; value: Job }
  undo: { key: [string, string]; value: UndoStep }
  /** The folder of the backups is the one thing in it that is no JSON. */
  meta: { key: string; value: Json | FileSystemDirectoryHandle }
}

/** `stamp` tells a later change from the one that was indexed. */
export interface Pending {
  id: string
  stamp?: string
}

export type Library = IDBPDatabase<LibrarySchema>

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
  const open = (blocked: () => void) =>
    openDB<LibrarySchema>(DATABASE, SCHEMA, {
      upgrade: (db, from, _to, tx) => migrate(db as unknown as Opened, tx as unknown as Changing, from),
      blocked,
      // Another context wants to upgrade: give way, the next use opens the new version.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        forget()
      },
      terminated: forget,
    })
  return navigator.locks.request('qianyao:open', async () => {
    await needRoom()
    const schema = await versionOf(DATABASE)
    if (schema > 0 && schema < SCHEMA) {
      await takeSnapshot(DATABASE, { schema, at: new Date().toISOString() })
    }
    return inTime(open)
  })
}

/** Closes the connection; for tests and before the database is deleted. */
export async function closeLibrary(): Promise<void> {
  const db = await opening?.catch(() => null)
  db?.close()
  opening = null
}
