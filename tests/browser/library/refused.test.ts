/** A full disk and refused writes, on the build that ships: told in a sentence, and nothing half saved. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { generated } from '../../bench/store/generate'
import { browserWithSite } from '../support/extension'
import { fileOf, goTo, importFile, openLibraryPage, words } from './stage'

const both = browserWithSite()
const ARTICLES = 5
let page: Page

beforeAll(async () => {
  page = await openLibraryPage(both.extended)
  await importFile(page, await fileOf(ARTICLES))
  await page
    .locator('.notices')
    .getByRole('button', { name: words('close'), exact: true })
    .click()
}, 90_000)

/** A page or a service worker. */
interface Evaluates {
  evaluate<Arg>(work: (arg: Arg) => void, arg: Arg): Promise<void>
}

/** From the n-th write to a store on, the browser refuses as it does when the disk is full. */
function refuse(where: Evaluates, store: string, from: number): Promise<void> {
  const patch = ([name, allowed]: [string, number]) => {
    const { put } = IDBObjectStore.prototype
    let left = allowed
    Object.assign(globalThis, { original: put })
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (this.name !== name || left-- > 0) return put.apply(this, args)
      // A quota that is met shows at the transaction: it aborts, and takes back what went before.
      const error = new DOMException('the disk is full', 'QuotaExceededError')
      const request = put.apply(this, args)
      Object.defineProperty(this.transaction, 'error', { get: () => error })
      this.transaction.abort()
      return request
    } as typeof put
  }
  return where.evaluate(patch, [store, from] as [string, number])
}

function allow(where: Evaluates): Promise<void> {
  return where.evaluate((name) => {
    const { original } = globalThis as unknown as { original: typeof IDBObjectStore.prototype.put }
    Object.assign(IDBObjectStore.prototype, { [name]: original })
  }, 'put')
}

/** How many records there are of everything that is not derived, and of the way back. */
const counts = () =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((done) => {
        const request = indexedDB.open('qianyao')
        request.onsuccess = () => {
          const stores = ['entries', 'versions', 'cards', 'texts', 'jobs', 'undo']
          const tx = request.result.transaction(stores)
          const asked = stores.map((store) => [store, tx.objectStore(store).count()] as const)
          tx.oncomplete = () => {
            request.result.close()
            done(Object.fromEntries(asked.map(([store, { result }]) => [store, result])))
          }
        }
      }),
  )

const told = () => page.locator('.notices .fault p').innerText()
const none = { versions: 0, jobs: 0, undo: 0 }
const unchanged = { entries: ARTICLES, cards: ARTICLES, texts: ARTICLES }

test('an import that fills the disk half-way is told, and taken back whole', async () => {
  const before = await counts()
  await goTo(page, '#/data')
  await page.setInputFiles('input[type=file]', await fileOf(400, 300))
  const apply = page.locator('.data .notice').getByRole('button', { name: words('importApply'), exact: true })
  await apply.waitFor()
  await refuse(page, 'entries', 150)
  await apply.click()
  await expect.poll(told, { timeout: 20_000 }).toBe(words('fault.full'))
  await allow(page)
  expect(await counts()).toEqual({ ...before, ...unchanged })
  await goTo(page, '#/list')
  await expect
    .poll(() => page.locator('.list-head [role=status]').innerText())
    .toBe(words('found', { n: ARTICLES }))
  expect(await told()).toBe(words('fault.full'))
})

test('a note that cannot be kept is told, and the old one stands', async () => {
  await goTo(page, '#/article/generated-000001')
  await page.locator('.note textarea').waitFor()
  await refuse(page, 'pending', 0)
  await page.locator('.note textarea').fill('写不进去')
  await page.locator('.note textarea').blur()
  await expect.poll(told).toBe(words('fault.full'))
  await allow(page)
  expect(await counts()).toMatchObject(unchanged)
  await page.reload()
  await expect.poll(() => page.locator('.note textarea').inputValue()).toBe('')
})

describe('a save from a page', () => {
  const save = async (number: number) => {
    const { article, captureId, engine, readAt, summary } = (await generated(number, 400)).entry.reading
    const message = { type: 'store/save', captureId: `${captureId}-y`, article, summary, engine, readAt }
    return page.evaluate((sent) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<object> } }
      }
      return chrome.runtime.sendMessage(sent)
    }, message)
  }

  test('is answered by what went wrong, nothing of it is kept, and it succeeds when there is room again', async () => {
    const worker = await both.extended.worker()
    await refuse(worker, 'texts', 0)
    expect(await save(701)).toMatchObject({ ok: false, fault: 'full' })
    expect(await counts()).toMatchObject({ ...none, ...unchanged })
    await allow(worker)
    expect(await save(701)).toMatchObject({ ok: true, status: 'saved' })
  })

  test('is not begun when the browser has no room left to give', async () => {
    const cdp = await both.extended.context.newCDPSession(page)
    const origin = `chrome-extension://${both.extended.id}`
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    expect(await save(702)).toMatchObject({ ok: false, fault: 'full' })
    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
    expect(await save(702)).toMatchObject({ ok: true, status: 'saved' })
  })
})
