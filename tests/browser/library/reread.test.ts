/** What a page was read from is kept with it, and a newer engine begins there; in Chromium, on the build that ships. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ENGINE } from '../../../lib/engine'
import type { Entry } from '../../../lib/store/types'
import { browserWithSite, readWith, visit } from '../support/extension'
import { save } from '../trust/faults/machine'
import { openLibraryPage, words } from './stage'

const both = browserWithSite({ viewport: { width: 1360, height: 900 } })
const sample = readFileSync('assets/samples/hans.html', 'utf8')
const LAST = '省水利厅副厅长程若谷'
/** The fact that the reader has checked: 望川, where they signed. */
const PLACE = 'place@0:21-23'

/** The one entry of the library, its block inflated, with how many earlier readings it has. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const get = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
    const db = await get(indexedDB.open('qianyao'))
    const tx = db.transaction(['entries', 'versions'])
    const [[entry], versions] = await Promise.all([
      get<Entry[]>(tx.objectStore('entries').getAll()),
      get(tx.objectStore('versions').count()),
    ])
    db.close()
    if (!entry) throw new Error('nothing is kept')
    const { block, ...reading } = entry.reading
    const stream = block && new Blob([block]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return { entry: { ...entry, reading }, block: stream && (await new Response(stream).text()), versions }
  })

/**
 * Makes the entry one that an older engine read: it lost the last paragraph and saw no commitment. `blockless`: from before the
 * block was kept.
 */
const makeOlder = (page: Page, blockless: boolean) =>
  page.evaluate(
    ({ fact, without }) =>
      new Promise<void>((done, failed) => {
        const opened = indexedDB.open('qianyao')
        opened.onsuccess = () => {
          const db = opened.result
          const tx = db.transaction('entries', 'readwrite')
          const cursor = tx.objectStore('entries').openCursor()
          cursor.onsuccess = () => {
            const entry: Entry = cursor.result?.value
            const { article, summary } = entry.reading
            const last = article.paragraphs.length - 1
            article.paragraphs.pop()
            article.html = article.html.replace(new RegExp(`<p data-paragraph="${last}">.*?</p>`), '')
            summary.commitments = []
            summary.participants = []
            entry.reading.sha256 = '0'.repeat(64)
            entry.reading.engine = '0'
            if (without) entry.reading.block = null
            entry.hand.corrections = [{ act: 'check', fact }]
            cursor.result?.update(entry)
          }
          tx.oncomplete = () => {
            db.close()
            done()
          }
          tx.onabort = () => failed(tx.error)
        }
      }),
    { fact: PLACE, without: blockless },
  )

/** Loads the library anew, at an article. */
async function reopened(page: Page, id: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${both.extended.page('library.html')}#/article/${id}`)
  await page.locator('.reread').waitFor()
}

test('the block is kept with the article, and a newer engine reads from it, corrections kept', async () => {
  const page = await visit(both.extended, both.site.put('/a.html', { body: sample }))
  await save({ page, inside: await readWith(both.extended, page) })
  const library = await openLibraryPage(both.extended)
  await library.locator('.card').first().waitFor()
  const first = await kept(library)
  expect(first.block).toMatch(/^<section><main><h1>澜江省水利厅与望川市/)
  expect(first.block).toContain('广告：滴灌设备特卖')
  expect(first.block).not.toMatch(/首页|热点排行|ICP备|<script|<style|style=/)
  expect(first.entry.reading.engine).toBe(ENGINE)

  await makeOlder(library, false)
  await reopened(library, first.entry.id)
  const panel = library.locator('.reread')
  expect(await panel.innerText()).toContain(words('rereadOffer', { engine: '0' }))
  expect(await library.locator('.article').innerText()).not.toContain(LAST)
  await panel.getByRole('button', { name: words('reread') }).click()
  await panel.getByText(words('rereadBlock')).waitFor()
  expect(await panel.locator('.compared ins').innerText()).toContain(LAST)
  expect(await panel.innerText()).toContain('2023年底前关停城区全部超采自备井')
  await panel.getByRole('button', { name: words('rereadTake') }).click()
  await panel.waitFor({ state: 'detached' })
  expect(await library.locator('.article').innerText()).toContain(LAST)
  const again = await kept(library)
  const { captureId: _old, ...before } = first.entry.reading
  const { captureId: _new, ...after } = again.entry.reading
  expect(after).toEqual(before)
  expect(again.block).toBe(first.block)
  expect(again.versions).toBe(1)
  expect(again.entry.hand.corrections).toEqual([{ act: 'check', fact: PLACE }])
  await page.close()
})

test('what was saved before blocks were kept is read from its clean text, and the reader is told', async () => {
  const library = await openLibraryPage(both.extended)
  const { entry } = await kept(library)
  await makeOlder(library, true)
  await reopened(library, entry.id)
  const panel = library.locator('.reread')
  await panel.getByRole('button', { name: words('reread') }).click()
  await panel.getByText(words('rereadClean')).waitFor()
  await panel.getByRole('button', { name: words('rereadTake') }).click()
  await panel.waitFor({ state: 'detached' })
  const again = await kept(library)
  expect(again.block).toBeNull()
  expect(again.entry.reading.article.paragraphs.join('')).not.toContain(LAST)
  expect(again.entry.reading.summary.commitments.length).toBeGreaterThan(0)
})
