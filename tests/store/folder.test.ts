import { expect, test } from 'vitest'
import { createReader } from '../../lib/export/run'
import { openLibrary } from '../../lib/store/database'
import { addDecisions, readDecisions } from '../../lib/store/decisions'
import { backUpTo, type Folder, type FolderFile, filesOf } from '../../lib/store/folder'
import { editHand } from '../../lib/store/hand'
import { readOne } from '../../lib/store/read'
import { takeFiles } from '../../lib/store/take'
import { wipeLibrary } from '../../lib/store/wipe'
import { labels } from '../export/labels'
import { freshLibrary } from './fresh'
import { sampleArticle } from './sample'
import { save } from './saving'

freshLibrary()

/** A folder in memory, as far as a backup uses one. */
class MemoryFolder implements Folder {
  readonly kind = 'directory'
  readonly folders = new Map<string, MemoryFolder>()
  readonly texts = new Map<string, string>()
  written: string[] = []
  readonly name: string

  constructor(name: string) {
    this.name = name
  }

  async getDirectoryHandle(name: string): Promise<MemoryFolder> {
    const folder = this.folders.get(name) ?? new MemoryFolder(name)
    this.folders.set(name, folder)
    return folder
  }

  async getFileHandle(name: string, options?: { create?: boolean }): Promise<FolderFile> {
    if (!options?.create && !this.texts.has(name)) throw new DOMException(name, 'NotFoundError')
    return {
      kind: 'file',
      name,
      getFile: async () => new File([this.texts.get(name) ?? ''], name),
      createWritable: async () => ({
        write: async (text) => {
          this.texts.set(name, text)
          this.written.push(name)
        },
        close: async () => undefined,
      }),
    }
  }

  async *values(): AsyncIterableIterator<FolderFile> {
    for (const name of this.texts.keys()) yield this.getFileHandle(name)
  }
}

const options = { now: '2026-02-01T00:00:00.000Z', labels, readable: createReader('own') }

test('writes what has changed since the last time, and opens the library again from it', async () => {
  const db = await openLibrary()
  const folder = new MemoryFolder('备份')
  const first = await save()
  const second = await save(sampleArticle({ url: 'https://b.example.cn/2.html', paragraphs: ['另一篇。'] }))
  await addDecisions(db, [{ kind: 'person', one: '甲川', other: '甲映川', together: true }])
  expect(await backUpTo(db, folder, options)).toBe(2)
  const articles = await folder.getDirectoryHandle('articles')
  expect([...articles.texts.keys()].every((name) => name.endsWith('.md'))).toBe(true)

  const all = () => [folder, ...folder.folders.values()]
  for (const one of all()) one.written = []
  expect(await backUpTo(db, folder, options)).toBe(0)
  expect(all().flatMap(({ written }) => written)).toEqual([])
  await editHand(db, second, { note: '补记' }, '2026-01-09T00:00:00.000Z')
  expect(await backUpTo(db, folder, options)).toBe(1)

  const before = [await readOne(db, first), await readOne(db, second)]
  await wipeLibrary(db)
  const job = { id: 'job-1', kind: 'import' as const, at: options.now }
  expect(await takeFiles(db, await filesOf(folder), job)).toBe(2)
  expect([await readOne(db, first), await readOne(db, second)]).toEqual(before)
  expect(await readDecisions(db)).toHaveLength(1)
})

test('what was written before it was stopped is not written again', async () => {
  const db = await openLibrary()
  const folder = new MemoryFolder('备份')
  for (let n = 0; n < 60; n++) {
    await save(
      sampleArticle({
        url: `https://news.example.cn/${n}.html`,
        title: `第${n}篇`,
        paragraphs: [`第${n}段。`],
      }),
    )
  }
  const control = new AbortController()
  const stopped = backUpTo(db, folder, {
    ...options,
    signal: control.signal,
    progress: () => control.abort(),
  })
  await expect(stopped).rejects.toThrow()
  const left = await backUpTo(db, folder, options)
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(60)
  expect((await folder.getDirectoryHandle('data')).texts.size).toBe(61)
})

test('a folder that nothing was ever backed up to is not ours', async () => {
  const empty = new MemoryFolder('空')
  empty.getDirectoryHandle = async (name) => {
    throw new DOMException(name, 'NotFoundError')
  }
  await expect(filesOf(empty)).rejects.toMatchObject({ name: 'LibraryFileError', why: 'foreign' })
})
