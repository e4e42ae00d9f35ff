/** Broken machines, on the build that ships: after each fault no saved thing is lost, none is half there, and the reader is told. */
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { libraryTables } from '../../../../components/library/strings'
import { readerTables } from '../../../../lib/i18n/tables'
import { fileOf, goTo, openLibraryPage, words } from '../../library/stage'
import { browserWithSite, readWith, setSettings, until, visit } from '../../support/extension'

const both = browserWithSite()
const sample = readFileSync('assets/samples/hans.html', 'utf8')

let library: Page
let cdp: CDPSession
beforeAll(async () => {
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
  library = await openLibraryPage(both.extended)
  cdp = await both.extended.context.newCDPSession(library)
  await cdp.send('ServiceWorker.enable')
}, 60_000)

/** Stops the background as the browser does, at any time and without a word. */
const kill = () => cdp.send('ServiceWorker.stopAllWorkers')

/** How many records each store of the library holds. */
const counts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((done, failed) => {
        const request = indexedDB.open('qianyao')
        request.onerror = () => failed(request.error)
        request.onsuccess = () => {
          const db = request.result
          const names = ['entries', 'cards', 'texts']
          const tx = db.transaction(names)
          const asked = names.map((name) => [name, tx.objectStore(name).count()] as const)
          tx.oncomplete = () => {
            db.close()
            done(Object.fromEntries(asked.map(([name, count]) => [name, count.result])))
          }
        }
      }),
  )

const unique = (name: string) =>
  both.site.put(`/${encodeURIComponent(name)}.html`, { body: sample.replaceAll('望川', `望${name}川`) })

describe('an import', () => {
  test.each([30, 150, 400])(
    'whose page goes %i ms in leaves all of it or nothing',
    async (ms) => {
      const before = (await counts(library))['entries'] ?? 0
      const page = await openLibraryPage(both.extended)
      await goTo(page, '#/data')
      await page.setInputFiles('input[type=file]', await fileOf(300))
      const apply = page
        .locator('.data .notice')
        .getByRole('button', { name: words('importApply'), exact: true })
      await apply.click()
      await page.waitForTimeout(ms)
      await page.close()
      const again = await openLibraryPage(both.extended)
      const tidy = async () => {
        const { entries = 0, cards, texts } = await counts(again)
        return entries === cards && entries === texts && [before, before + 300].includes(entries)
      }
      expect(await until(tidy, Boolean, 20_000)).toBe(true)
      await again.close()
    },
    60_000,
  )
})

describe('the database', () => {
  test('of a newer version is refused with a sentence, and untouched', async () => {
    const { context } = both.extended
    const blank = await context.newPage()
    await blank.goto(both.extended.page('message.html'))
    await library.goto('about:blank')
    await kill().catch(() => undefined)
    const kept = await blank.evaluate(
      () =>
        new Promise<number>((done, failed) => {
          const request = indexedDB.open('qianyao', 99)
          request.onerror = () => failed(request.error)
          request.onsuccess = () => {
            const count = request.result.transaction('entries').objectStore('entries').count()
            count.onsuccess = () => {
              request.result.close()
              done(count.result)
            }
          }
        }),
    )
    expect(kept).toBeGreaterThan(0)
    const page = await context.newPage()
    await page.goto(both.extended.page('library.html'))
    await page.waitForSelector('h1')
    expect(await page.textContent('body')).toContain(libraryTables.hans['fault.newer'])
    const reading = await visit(both.extended, unique('壬'))
    const inside = await readWith(both.extended, reading)
    await inside.click('aside .save')
    const told = await until(
      () => inside.text('aside [aria-live]'),
      (text) => (text ?? '') !== '',
    )
    expect(told).toContain('没有保存成功')
    expect((await counts(blank))['entries']).toBe(kept)
    await blank.close()
    await page.close()
    await reading.close()
  })
})

test('an update of the extension under an open reader: it says so, and still leaves the page as it was', async () => {
  const page = await visit(both.extended, unique('癸'))
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  const inside = await readWith(both.extended, page)
  const extensions = await visit(both.extended, 'chrome://extensions/')
  await extensions.evaluate(
    (id) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: { reload(id: string): Promise<void> } } }
      ).chrome.developerPrivate.reload(id),
    both.extended.id,
  )
  await extensions.close()
  await inside.click('aside .save')
  const told = await until(
    () => inside.text('aside [aria-live]'),
    (text) => text === readerTables.hans.outdated,
  )
  expect(told).toBe(readerTables.hans.outdated)
  await inside.click('.leave')
  await page.waitForSelector('qianyao-reader', { state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  await page.close()
})
