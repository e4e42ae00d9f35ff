import { type IDBPDatabase, openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { closeLibrary, DATABASE, openLibrary } from '../../lib/store/database'
import { type Changing, MIGRATIONS, migrate, type Opened, SCHEMA } from '../../lib/store/migrations'
import { readSnapshot, snapshotNote } from '../../lib/store/snapshot'
import { EMPTY_HAND } from '../../lib/store/types'
import { freshLibrary } from './fresh'
import { sampleArticle } from './sample'

freshLibrary()

/** What a library of each past version held of one article, as that version wrote it. */
const PAST: Record<number, { entries: object; versions: object }> = {
  1: {
    entries: { id: 'entry-0001', key: 'a', savedAt: '2026-01-01T00:00:00.000Z', updatedAt: '', ...reading() },
    versions: { id: 'entry-0001', number: 1, ...reading().reading },
  },
  2: {
    entries: {
      id: 'entry-0001',
      key: 'a',
      savedAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '',
      reading: reading().reading,
      hand: { ...reading().hand, corrections: [] },
    },
    versions: { id: 'entry-0001', number: 1, ...reading().reading, corrections: [] },
  },
}

function reading() {
  const { copyOf, ...hand } = EMPTY_HAND
  return {
    reading: { captureId: 'capture-1', article: sampleArticle(), sha256: 'ab' },
    hand: { ...hand, corrections: null, tags: ['水'], note: '记一笔', copyOf },
  }
}

async function writePast(version: number): Promise<void> {
  const db: IDBPDatabase = await openDB(DATABASE, version, {
    upgrade: (opened, from, _to, tx) => migrate(opened as Opened, tx as unknown as Changing, from, version),
  })
  for (const [store, value] of Object.entries(PAST[version]!)) await db.put(store, value)
  db.close()
}

const past = Array.from({ length: SCHEMA - 1 }, (_, index) => index + 1)

describe.each(past)('a library of version %i', (version) => {
  test('opens in the present one with everything in it', async () => {
    await writePast(version)
    const db = await openLibrary()
    expect(db.version).toBe(SCHEMA)
    const entry = await db.get('entries', 'entry-0001')
    expect(entry?.hand).toEqual({ ...EMPTY_HAND, tags: ['水'], note: '记一笔' })
    expect(entry?.reading.article).toEqual(sampleArticle())
    expect(await db.get('versions', ['entry-0001', 1])).toMatchObject({
      captureId: 'capture-1',
      corrections: [],
    })
    expect([...db.objectStoreNames].sort()).toEqual(await freshStores())
  })

  test('is copied to a snapshot first', async () => {
    await writePast(version)
    await openLibrary()
    expect(await snapshotNote()).toMatchObject({ schema: version })
    expect(await readSnapshot()).toEqual({
      entries: [PAST[version]!.entries],
      versions: [PAST[version]!.versions],
      meta: [],
    })
  })

  test('stays as it was when a step fails', async () => {
    await writePast(version)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const steps = MIGRATIONS as unknown as (() => void)[]
    const step = steps[version]!
    steps[version] = () => {
      throw new Error('a step that fails')
    }
    await expect(openLibrary()).rejects.toThrow()
    steps[version] = step
    await closeLibrary()
    const db: IDBPDatabase = await openDB(DATABASE)
    expect(db.version).toBe(version)
    expect(await db.getAll('entries')).toEqual([PAST[version]!.entries])
    db.close()
  })
})

async function freshStores(): Promise<string[]> {
  const db: IDBPDatabase = await openDB('fresh', SCHEMA, {
    upgrade: (opened, from, _to, tx) => migrate(opened as Opened, tx as unknown as Changing, from),
  })
  const stores = [...db.objectStoreNames].sort()
  db.close()
  return stores
}

test('a new library needs no snapshot', async () => {
  await openLibrary()
  expect(await snapshotNote()).toBeNull()
})

test('a library of a newer engine is refused, not touched', async () => {
  const db = await openDB(DATABASE, SCHEMA + 1, {
    upgrade: (opened) => void opened.createObjectStore('later'),
  })
  db.close()
  await expect(openLibrary()).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }))
})
