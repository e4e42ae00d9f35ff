import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FORMAT, FORMAT_VERSION } from '../../lib/export/json'
import { exportFile } from '../../lib/export/run'
import { openLibrary } from '../../lib/store/database'
import { editHand } from '../../lib/store/hand'
import { planImport } from '../../lib/store/import'
import { undoJob } from '../../lib/store/jobs'
import { LibraryFileError } from '../../lib/store/library-file'
import { readOne, readWhole } from '../../lib/store/read'
import { takeFiles } from '../../lib/store/take'
import { LONGEST_BLOCK, type WholeEntry } from '../../lib/store/types'
import { wipeLibrary } from '../../lib/store/wipe'
import { labels } from '../export/labels'
import { freshLibrary } from './fresh'
import { sampleArticle } from './sample'
import { save } from './saving'

freshLibrary()

const now = '2026-02-01T00:00:00.000Z'
const job = { id: 'job-1', kind: 'import' as const, at: now }

async function everything(): Promise<WholeEntry[]> {
  const db = await openLibrary()
  const all: WholeEntry[] = []
  for await (const whole of readWhole(db, await db.getAllKeys('entries'))) all.push(whole)
  return all
}

async function exported(): Promise<Blob> {
  const db = await openLibrary()
  const ids = await db.getAllKeys('entries')
  return (await exportFile(db, ids, 'json', { target: 'own', labels, now })).blob
}

async function take(file: Blob): Promise<number> {
  const db = await openLibrary()
  return takeFiles(db, [file], job)
}

/** Two articles: one with two versions and all that a reader's hand can add, one as it came. */
async function filled(): Promise<string> {
  const db = await openLibrary()
  const id = await save()
  await save(sampleArticle({ paragraphs: [...sampleArticle().paragraphs, '另据了解，协议已生效。'] }), id)
  await save(sampleArticle({ url: 'https://b.example.cn/2.html', paragraphs: ['另一篇文章的正文。'] }))
  const ledger = { 完善水价机制: { status: 'active' as const, note: '去电询问' } }
  const corrections = [{ act: 'check' as const, fact: 'party@0:6-12' }]
  const hand = { tags: ['水', '待核'], note: '一\n二', checked: true, ledger, corrections }
  await editHand(db, id, hand, '2026-01-05T00:00:00.000Z')
  return id
}

const deflated = (text: string) => Buffer.from(deflateSync(strToU8(text))).toString('base64')
const json = (value: unknown) => new Blob([JSON.stringify(value)])

test('export, wipe, import: the same library', async () => {
  await filled()
  const before = await everything()
  const file = await exported()
  await wipeLibrary(await openLibrary())
  expect(await everything()).toEqual([])
  expect(await planImport(await openLibrary(), [file])).toMatchObject({ fresh: 2, merged: 0, same: 0 })
  expect(await take(file)).toBe(2)
  expect(await everything()).toEqual(before)
})

test.each(['__proto__', 'constructor', 'toString'])(
  'a mark beside the clause %j is a mark like any other',
  async (clause) => {
    const [id, db] = [await save(), await openLibrary()]
    const mark = { status: 'done' as const, note: '记一笔' }
    await editHand(db, id, { ledger: Object.fromEntries([[clause, mark]]) }, '2026-01-05T00:00:00.000Z')
    const file = await exported()
    const marks = async () => Object.entries((await readOne(db, id))?.entry.hand.ledger ?? {})
    await editHand(db, id, { ledger: {} }, '2026-01-06T00:00:00.000Z')
    expect(await marks()).toEqual([])
    await take(file)
    expect(await marks()).toEqual([[clause, mark]])
    await wipeLibrary(db)
    await take(file)
    expect(await marks()).toEqual([[clause, mark]])
  },
)

test('a file that another program has written anew is read as well', async () => {
  await filled()
  const before = await everything()
  const pretty = JSON.stringify(JSON.parse(await (await exported()).text()), null, 2)
  await wipeLibrary(await openLibrary())
  await take(new Blob([pretty]))
  expect(await everything()).toEqual(before)
})

test('importing what is here changes nothing', async () => {
  await filled()
  const before = await everything()
  const file = await exported()
  expect(await planImport(await openLibrary(), [file])).toMatchObject({ fresh: 0, merged: 0, same: 2 })
  expect(await take(file)).toBe(0)
  expect(await everything()).toEqual(before)
})

describe('two libraries of the same page', () => {
  test('are merged without doubles, and nothing that either knows is lost', async () => {
    const id = await filled()
    const file = await exported()
    const db = await openLibrary()
    const change = { tags: ['水', '年度'], note: '一\n二\n三', ledger: {} }
    await editHand(db, id, change, '2026-01-09T00:00:00.000Z')
    expect(await planImport(db, [file])).toMatchObject({ fresh: 0, merged: 1, same: 1 })
    await take(file)
    const merged = await readOne(db, id)
    expect(merged?.entry.hand.tags).toEqual(['水', '年度', '待核'])
    expect(merged?.entry.hand.note).toBe('一\n二\n三')
    expect(merged?.entry.hand.ledger).toHaveProperty('完善水价机制')
    expect(merged?.versions).toHaveLength(1)
    expect(await db.count('entries')).toBe(2)
  })

  test('that saved it separately become one entry', async () => {
    await save()
    const file = await exported()
    await wipeLibrary(await openLibrary())
    const mine = await save()
    await take(file)
    expect((await everything()).map(({ entry }) => entry.id)).toEqual([mine])
  })

  test('are apart again when the import is undone', async () => {
    await filled()
    const file = await exported()
    const db = await openLibrary()
    await wipeLibrary(db)
    await save(sampleArticle({ url: 'https://c.example.cn/3.html', paragraphs: ['第三篇。'] }))
    const before = await everything()
    await take(file)
    expect(await everything()).toHaveLength(3)
    await undoJob(db, job.id)
    expect(await everything()).toEqual(before)
  })
})

interface RawArticle {
  reading: { article: object }
  hand: object
}

describe('a file is refused, and changes nothing, when it', () => {
  async function refusal(file: Blob): Promise<LibraryFileError> {
    const db = await openLibrary()
    const error = await planImport(db, [file]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(LibraryFileError)
    await expect(take(file)).rejects.toThrow()
    expect(await everything()).toEqual([])
    return error as LibraryFileError
  }

  async function fileWith(change: (article: RawArticle) => void): Promise<Blob> {
    await filled()
    const content = JSON.parse(await (await exported()).text())
    await wipeLibrary(await openLibrary())
    change(content.articles[1])
    return json(content)
  }

  test('is no JSON', async () =>
    expect(await refusal(new Blob(['%PDF-1.7']))).toMatchObject({ why: 'foreign' }))
  test('is other JSON', async () =>
    expect(await refusal(json({ bookmarks: [] }))).toMatchObject({ why: 'foreign' }))
  test('is of a later format', async () => {
    const file = json({ format: FORMAT, version: FORMAT_VERSION + 1, articles: [] })
    expect(await refusal(file)).toMatchObject({ why: 'newer' })
  })
  test('is cut off', async () => {
    await filled()
    const text = await (await exported()).text()
    await wipeLibrary(await openLibrary())
    expect(await refusal(new Blob([text.slice(0, -40)]))).toMatchObject({ why: 'broken' })
    expect(await refusal(new Blob([text.slice(0, text.lastIndexOf('\n]}'))]))).toMatchObject({
      why: 'broken',
    })
  })
  test('holds a text that is not the one of its digest', async () => {
    const file = await fileWith((article) => Object.assign(article.reading.article, { paragraphs: ['改'] }))
    expect(await refusal(file)).toMatchObject({ why: 'broken', at: 2 })
  })
  test('holds a field of a wrong kind', async () => {
    const file = await fileWith((article) => Object.assign(article.hand, { tags: [1] }))
    expect(await refusal(file)).toMatchObject({ why: 'broken', at: 2 })
  })
  test.each([
    ['is no base64', '…'],
    ['cannot be inflated', btoa('no deflate')],
    ['is longer than any that we keep', deflated('x'.repeat(LONGEST_BLOCK + 1))],
  ])('holds a block that %s', async (_, block) => {
    const file = await fileWith((article) => Object.assign(article.reading, { block }))
    expect(await refusal(file)).toMatchObject({ why: 'broken', at: 2 })
  })
  test('holds a script for an address', async () => {
    const file = await fileWith((article) => Object.assign(article.reading, { pageUrl: 'javascript:0' }))
    expect(await refusal(file)).toMatchObject({ why: 'broken', at: 2 })
  })
})
