import { describe, expect, test, vi } from 'vitest'
import { openLibrary } from '../../lib/store/database'
import { diagnose } from '../../lib/store/faults'
import { editHand } from '../../lib/store/hand'
import { runJob } from '../../lib/store/jobs'
import { needRoom, RESERVE } from '../../lib/store/room'
import { saveReading } from '../../lib/store/save'
import { freshLibrary } from './fresh'
import { fakeLocks } from './locks'
import { sampleSave } from './sample'

freshLibrary()

/** A browser that says how much room is left, in bytes; null for one that cannot say. */
const withRoom = (room: number | null) => {
  const estimate = async () => {
    if (room === null) throw new TypeError('no estimate')
    return { quota: 5_000 + room, usage: 5_000 }
  }
  vi.stubGlobal('navigator', { locks: fakeLocks(), storage: { estimate } })
}

const message = () => ({ ...sampleSave(), corrections: [], block: null, into: null, copyOf: null })
const NOW = '2026-01-02T03:04:05.000Z'
const FULL = { name: 'QuotaExceededError' }

describe('with less room than the reserve', () => {
  test('the library is not opened, and opens when there is room', async () => {
    withRoom(RESERVE - 1)
    await expect(openLibrary()).rejects.toMatchObject(FULL)
    withRoom(RESERVE)
    await expect(openLibrary()).resolves.toBeDefined()
  })

  test('nothing is added to a library that is open', async () => {
    withRoom(RESERVE)
    const db = await openLibrary()
    const { id } = await saveReading(db, message(), '', NOW)
    withRoom(RESERVE - 1)
    const other = { ...message(), captureId: 'another-0001', article: { ...message().article, url: '' } }
    await expect(saveReading(db, other, '', NOW)).rejects.toMatchObject(FULL)
    await expect(editHand(db, id, { note: 'new' }, NOW)).rejects.toMatchObject(FULL)
    const job = { id: 'job', kind: 'delete' as const, at: NOW }
    await expect(runJob(db, job, [{ id, after: null }])).rejects.toMatchObject(FULL)
    expect(await db.getAllKeys('entries')).toEqual([id])
    expect((await db.get('entries', id))?.hand.note).toBe('')
    expect(await db.getAll('jobs')).toEqual([])
  })

  test('a refusal of the database without a reason is put down to it', async () => {
    const refused = new DOMException('Internal error', 'UnknownError')
    withRoom(RESERVE - 1)
    expect(await diagnose(refused)).toBe('full')
    withRoom(RESERVE)
    expect(await diagnose(refused)).toBe('refused')
  })
})

test('where the browser does not say how much there is, there is room', async () => {
  withRoom(null)
  await expect(needRoom()).resolves.toBeUndefined()
  vi.stubGlobal('navigator', {})
  await expect(needRoom()).resolves.toBeUndefined()
})
