/** What the tests of broken machines share: pages, the records of the library, and ways to break things. */
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Extended } from '../../../../scripts/browser/chromium'
import { type Pierced, pierce } from '../../../../scripts/browser/pierce'
import type { Site } from '../../../../scripts/browser/serve'
import { readWith, until, visit } from '../../support/extension'

const sample = readFileSync('assets/samples/hans.html', 'utf8')

/** The address of a signing of its own. */
export const pageOf = (site: Site, name: string): string =>
  site.put(`/${encodeURIComponent(name)}.html`, { body: sample.replaceAll('望川', `望${name}川`) })

export interface Reading {
  page: Page
  inside: Pierced
}

/** Opens a page of its own and reads it. */
export async function reading(
  { extended, site }: { extended: Extended; site: Site },
  name: string,
): Promise<Reading> {
  const page = await visit(extended, pageOf(site, name))
  return { page, inside: await readWith(extended, page) }
}

/** Presses Save and waits until it is done. */
export async function save({ inside }: Reading): Promise<void> {
  await inside.click('aside .save')
  await inside.wait('aside .save.done', 15_000)
}

/** What the sidebar says once it says anything; '' when it says nothing. */
export const told = async ({ inside }: Reading): Promise<string> =>
  (await until(
    () => inside.text('aside [aria-live]'),
    (text) => (text ?? '') !== '',
  )) ?? ''

/** How many records each store of an article's own holds. */
export const counts = (page: Page): Promise<Record<string, number>> =>
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

/** n whole articles, and nothing of any other. */
export const whole = (n: number): Record<string, number> => ({ entries: n, cards: n, texts: n })

/** Waits until the library holds n whole articles. */
export async function holds(page: Page, n: number): Promise<void> {
  expect(
    await until(
      () => counts(page),
      (found) => JSON.stringify(found) === JSON.stringify(whole(n)),
    ),
  ).toEqual(whole(n))
}

/** A page of the extension that shows nothing and does nothing: from it the library is looked at. */
export async function watcher(extended: Extended): Promise<Page> {
  const page = await extended.context.newPage()
  await page.goto(extended.page('message.html'))
  return page
}

/** Stops the background as the browser does, at any time and without a word. */
export async function killer(extended: Extended, page: Page): Promise<() => Promise<unknown>> {
  const cdp: CDPSession = await extended.context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  return () => cdp.send('ServiceWorker.stopAllWorkers')
}

/** A way to end a page's process as a crash does, to be got ready while the page still answers. */
export async function crasher(page: Page): Promise<() => Promise<void>> {
  const cdp = await page.context().newCDPSession(page)
  return async () => {
    const gone = page.waitForEvent('crash', { timeout: 10_000 })
    void cdp.send('Page.crash').catch(() => undefined)
    await gone
    await page.close()
  }
}

/**
 * A script that stops the context it runs in for ever at the nth call of a method: what comes after is never done. `where`
 * names the method: `IDBObjectStore.prototype.put`.
 */
export const stallAt = (where: string, nth: number): string => `{
  const owner = ${where.slice(0, where.lastIndexOf('.'))}
  const name = ${JSON.stringify(where.slice(where.lastIndexOf('.') + 1))}
  const native = owner[name]
  let calls = 0
  owner[name] = function (...args) {
    calls += 1
    if (calls === ${nth}) for (;;);
    return native.apply(this, args)
  }
}`

export { pierce }
