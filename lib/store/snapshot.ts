import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { inTime } from './patience'
import { queue } from './write'

/** What a reader cannot get back from anywhere else. */
const PRECIOUS = ['entries', 'versions', 'meta'] as const
const SNAPSHOT = 'qianyao-snapshot'
const BATCH = 200

export interface SnapshotNote {
  /** Version of the database that it was taken of. */
  schema: number
  /** ISO 8601 with time. */
  at: string
}

/** The version of a database on this machine; 0 when there is none. */
export async function versionOf(name: string): Promise<number> {
  const databases = await indexedDB.databases()
  return databases.find((database) => database.name === name)?.version ?? 0
}

async function copyStore(from: IDBPDatabase, to: IDBPDatabase, store: string): Promise<void> {
  let after: IDBKeyRange | null = null
  for (;;) {
    const [keys, values] = await Promise.all([
      from.getAllKeys(store, after, BATCH),
      from.getAll(store, after, BATCH),
    ])
    const last = keys.at(-1)
    if (last === undefined) return
    const tx = to.transaction(store, 'readwrite')
    for (const [index, key] of keys.entries()) queue(tx.store.put(values[index], key))
    await tx.done
    after = IDBKeyRange.lowerBound(last, true)
  }
}

/**
 * Copies all that is precious in a database of an older version into a database of its own, in place of the snapshot
 * before. The library is not touched.
 */
export async function takeSnapshot(name: string, note: SnapshotNote): Promise<void> {
  await deleteDB(SNAPSHOT)
  // While a change of the version waits for another context, an open of any version waits behind it.
  const source: IDBPDatabase = await inTime((stuck) => {
    stuck()
    return openDB(name)
  })
  const target: IDBPDatabase = await openDB(SNAPSHOT, 1, {
    upgrade: (db) => {
      for (const store of [...PRECIOUS, 'note']) db.createObjectStore(store)
    },
  })
  try {
    for (const store of PRECIOUS) await copyStore(source, target, store)
    await target.put('note', note, 'note')
  } finally {
    source.close()
    target.close()
  }
}

/** Of what and when the snapshot at hand was taken; null when there is none or it was not finished. */
export async function snapshotNote(): Promise<SnapshotNote | null> {
  if ((await versionOf(SNAPSHOT)) === 0) return null
  const db: IDBPDatabase = await openDB(SNAPSHOT)
  try {
    const note: SnapshotNote | undefined = await db.get('note', 'note')
    return note ?? null
  } finally {
    db.close()
  }
}

/** The records of the snapshot, as they were: for a repair by hand. */
export async function readSnapshot(): Promise<Record<(typeof PRECIOUS)[number], unknown[]>> {
  const db: IDBPDatabase = await openDB(SNAPSHOT)
  try {
    const [entries = [], versions = [], meta = []] = await Promise.all(
      PRECIOUS.map((store) => db.getAll(store)),
    )
    return { entries, versions, meta }
  } finally {
    db.close()
  }
}
