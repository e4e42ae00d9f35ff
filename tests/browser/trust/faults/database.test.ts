/** A library that another version holds or has written, and one with broken records; on the build that ships. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { libraryTables } from '../../../../components/library/strings'
import { readerTables } from '../../../../lib/i18n/tables'
import { goTo, openLibraryPage } from '../../library/stage'
import { browserWithSite, setSettings } from '../../support/extension'
import { counts, holds, killer, reading, save, told, watcher } from './machine'
import { writeVersion1 } from './past'

const both = browserWithSite()
const strings = libraryTables.hans

let look: Page
let kill: () => Promise<unknown>
beforeAll(() => setSettings(both.extended, { mode: 'view', hintSeen: true }))
beforeEach(async () => {
  look = await watcher(both.extended)
  kill = await killer(both.extended, look)
}, 60_000)

const shown = (page: Page) => page.innerText('body')

/** Opens the library as a page of another version of the extension, and keeps it open; gives how many entries it holds. */
const holdAt = (page: Page, version: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((done, failed) => {
        const request = indexedDB.open('qianyao', wanted)
        request.onerror = () => failed(request.error)
        request.onblocked = () => failed(new Error('blocked'))
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result })
          const count = request.result.transaction('entries').objectStore('entries').count()
          count.onsuccess = () => done(count.result)
        }
      }),
    version,
  )

const letGo = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close())

test('an older page that holds the library and does not give way: the reader is told, and it opens later', async () => {
  await writeVersion1(look, 20)
  await kill()
  expect(await holdAt(look, 1)).toBe(20)
  const one = await reading(both, '甲')
  await one.inside.click('aside .save')
  expect(await told(one)).toContain(readerTables.hans['fault.blocked'])
  const library = await both.extended.context.newPage()
  await library.goto(both.extended.page('library.html'))
  await library.waitForSelector('h1')
  expect(await shown(library)).toContain(strings['fault.blocked'])
  await letGo(look)
  await library.close()
  await save(one)
  const again = await openLibraryPage(both.extended)
  await again.locator('.card').first().waitFor()
  await holds(again, 21)
  await again.close()
  await one.page.close()
  await look.close()
})

/** Puts a record into a store as it is. */
const put = (store: string, record: object) =>
  look.evaluate(
    ([name, value]) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('qianyao')
        request.onsuccess = () => {
          const tx = request.result.transaction(name, 'readwrite')
          tx.objectStore(name).put(value)
          tx.onabort = () => failed(tx.error)
          tx.oncomplete = () => {
            request.result.close()
            done()
          }
        }
      }),
    [store, record] as const,
  )

describe('a broken record', () => {
  test.each([
    [
      'an entry without a reading',
      'entries',
      { id: 'broken-0001', key: '', savedAt: '2026-01-01T00:00:00.000Z' },
    ],
    ['a card without anything', 'cards', { id: 'broken-0002' }],
    ['a text without words', 'texts', { id: 'broken-0003' }],
    ['a part of the index that is none', 'segments', { number: 77 }],
    ['a shelf that is none', 'shelves', { number: 78 }],
    ['a job that is none', 'jobs', { id: 'broken-0004', state: 'running' }],
  ])('%s: the others are shown and kept, and a page can be saved', async (name, store, record) => {
    await put(store, record)
    const { entries: before = 0 } = await counts(look)
    const page = await openLibraryPage(both.extended)
    await page.locator('.card').first().waitFor()
    expect(await page.locator('.card').count()).toBeGreaterThan(10)
    for (const view of ['ledger', 'organisations', 'people', 'timeline', 'network', 'data', 'list']) {
      await goTo(page, `#/${view}`)
      await page.waitForTimeout(150)
      expect((await page.innerText('main')).length, view).toBeGreaterThan(10)
    }
    await page.locator('input[type="search"]').first().fill('合作')
    await page.locator('.card').first().waitFor()
    expect(await page.innerText('.notices')).toBe('')
    const one = await reading(both, name)
    await save(one)
    expect((await counts(look))['entries']).toBe(before + 1)
    await one.page.close()
    await page.close()
    await look.close()
  })
})

describe('a newer version of the library', () => {
  test('takes over from an open page, which says that it has to be loaded anew', async () => {
    const page = await openLibraryPage(both.extended)
    await page.locator('.card').first().waitFor()
    const kept = (await counts(look))['entries']
    await page.locator('.card h2 a').first().click()
    await page.locator('.note textarea').waitFor()
    await kill()
    expect(await holdAt(look, 99)).toBe(kept)
    await letGo(look)
    await page.locator('.note textarea').fill('记一笔')
    await page.locator('.note textarea').blur()
    await expect.poll(() => page.innerText('.notices')).toContain(strings['fault.unknown'])
    await page.close()
    await look.close()
  })

  test('is refused with a sentence, and untouched', async () => {
    const kept = await holdAt(look, 99)
    await letGo(look)
    expect(kept).toBeGreaterThan(0)
    const page = await both.extended.context.newPage()
    await page.goto(both.extended.page('library.html'))
    await page.waitForSelector('h1')
    expect(await shown(page)).toContain(strings['fault.newer'])
    const one = await reading(both, '壬')
    await one.inside.click('aside .save')
    expect(await told(one)).toContain(readerTables.hans['fault.newer'])
    expect((await counts(look))['entries']).toBe(kept)
    await page.close()
    await one.page.close()
    await look.close()
  })
})
