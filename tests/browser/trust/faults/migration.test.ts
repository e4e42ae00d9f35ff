/** A library of an older version, whose migration is cut off at each of its steps; on the build that ships. */
import { describe, expect, test } from 'vitest'
import { openLibraryPage } from '../../library/stage'
import { browserWithSite } from '../../support/extension'
import { crasher, holds, killer, stallAt, watcher } from './machine'
import { writeVersion1 } from './past'

const both = browserWithSite()

const ARTICLES = 240

/** The library opens as ever, with everything in it, and finds it. */
async function expectWhole(): Promise<void> {
  const page = await openLibraryPage(both.extended)
  await page.locator('.card').first().waitFor()
  await holds(page, ARTICLES)
  expect(await page.locator('.notices').innerText()).toBe('')
  await page.close()
}

describe('the library page crashes', () => {
  const steps: [name: string, method: string, nth: number][] = [
    ['before the snapshot', 'IDBFactory.prototype.deleteDatabase', 1],
    ['in the snapshot', 'IDBObjectStore.prototype.put', 120],
    ['before the first step', 'IDBDatabase.prototype.createObjectStore', 5],
    ['in the middle of a step', 'IDBCursor.prototype.update', 120],
    ['while cards and texts are derived', 'IDBObjectStore.prototype.put', ARTICLES + 1 + 500],
  ]
  test.each(steps)('%s: nothing is lost, and the next visit finishes it', async (_name, method, nth) => {
    const look = await watcher(both.extended)
    await writeVersion1(look, ARTICLES)
    await look.close()
    const page = await both.extended.context.newPage()
    await page.addInitScript(stallAt(method, nth))
    const crash = await crasher(page)
    const going = page.goto(both.extended.page('library.html')).catch(() => undefined)
    await new Promise((done) => setTimeout(done, 2500))
    await crash()
    await going
    await expectWhole()
  })
})

test('the background is stopped in the middle of a step: nothing is lost, and the next visit finishes it', async () => {
  const look = await watcher(both.extended)
  await writeVersion1(look, ARTICLES)
  const kill = await killer(both.extended, look)
  await kill()
  const ask = () =>
    look.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome
      void runtime
        .sendMessage({ type: 'store/correct', id: 'not-there-0', corrections: [] })
        .catch(() => undefined)
    })
  await look.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
    ).chrome.runtime.sendMessage({ type: 'page:dress' }),
  )
  const worker = await both.extended.worker()
  await worker.evaluate(stallAt('IDBCursor.prototype.update', 120))
  await ask()
  await look.waitForTimeout(1500)
  await kill()
  await expectWhole()
  await look.close()
})
