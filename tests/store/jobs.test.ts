import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../lib/store/database'
import { forgetJob, runJob, tidyJobs, undoJob } from '../../lib/store/jobs'
import { readOne } from '../../lib/store/read'
import { freshLibrary } from './fresh'
import { sampleArticle } from './sample'
import { save } from './saving'

freshLibrary()

const job = { id: 'job-1', kind: 'delete' as const, at: '2026-01-01T00:00:00.000Z' }

async function savedMany(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const paragraphs = [`第${n}篇的正文，与别的都不相同。`]
    ids.push(await save(sampleArticle({ url: `https://news.example.cn/${n}.html`, paragraphs })))
  }
  return ids
}

const removals = (ids: string[]) => ids.map((id) => ({ id, after: null }))

describe('a deletion', () => {
  test('takes article, versions and index along, and is taken back whole', async () => {
    const db = await openLibrary()
    const id = await save()
    await save(sampleArticle({ paragraphs: ['改过的正文。'] }), id)
    const before = await readOne(db, id)
    expect(before?.versions).toHaveLength(1)
    expect(await runJob(db, job, removals([id]))).toBe(1)
    for (const store of ['entries', 'versions', 'cards', 'texts'] as const)
      expect(await db.count(store)).toBe(0)
    await undoJob(db, job.id)
    expect(await readOne(db, id)).toEqual(before)
    expect(await db.count('jobs')).toBe(0)
    expect(await db.count('undo')).toBe(0)
  })

  test('that is stopped half way leaves everything as it was', async () => {
    const db = await openLibrary()
    const ids = await savedMany(150)
    const control = new AbortController()
    const running = runJob(db, job, removals(ids), {
      signal: control.signal,
      progress: () => control.abort(),
    })
    await expect(running).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(await db.getAllKeys('entries')).toEqual(ids)
    expect(await db.count('jobs')).toBe(0)
  })

  test('that a crash interrupted is taken back on the next visit', async () => {
    const db = await openLibrary()
    const ids = await savedMany(3)
    await runJob(db, job, removals(ids))
    await db.put('jobs', { ...job, state: 'running', count: 3 })
    expect(await tidyJobs(db, new Date(job.at))).toMatchObject([{ id: job.id }])
    expect(await db.getAllKeys('entries')).toEqual(ids)
  })

  test('is forgotten after a week, or when the reader says so', async () => {
    const db = await openLibrary()
    const ids = await savedMany(2)
    await runJob(db, job, removals([ids[0]!]))
    await tidyJobs(db, new Date('2026-01-03'))
    expect(await db.count('undo')).toBe(1)
    await tidyJobs(db, new Date('2026-01-20'))
    expect(await db.count('undo')).toBe(0)
    await runJob(db, { ...job, id: 'job-2' }, removals([ids[1]!]))
    await forgetJob(db, 'job-2')
    expect(await db.count('jobs')).toBe(0)
  })
})
