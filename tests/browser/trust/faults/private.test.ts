/** A private window, with the reader's leave for it: nothing is saved before they have been told that it outlives the window. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readerTables } from '../../../../lib/i18n/tables'
import { browserWithSite, readWith, setSettings, until, visit } from '../../support/extension'
import { counts, holds, pageOf, told, watcher } from './machine'

const both = browserWithSite()

/** What of Chromium's own interface, on its page of extensions, and of ours this test touches. */
interface Scope {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(o: { extensionId: string; incognitoAccess: boolean }): Promise<void>
    }
    management: { setEnabled(id: string, enabled: boolean): Promise<void> }
    extension: { isAllowedIncognitoAccess(): Promise<boolean> }
    windows: { create(o: { incognito: boolean; url: string }): Promise<unknown> }
  }
}

/** As the switch "Allow in Incognito" does; Chromium leaves an extension from the command line off after it. */
async function allowPrivate(): Promise<void> {
  const page = await visit(both.extended, 'chrome://extensions/')
  await page.evaluate(async (extensionId) => {
    const { developerPrivate, management } = (globalThis as unknown as Scope).chrome
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
    await new Promise((done) => setTimeout(done, 500))
    await management.setEnabled(extensionId, true)
  }, both.extended.id)
  await until(() => page.goto(both.extended.page('message.html')).then(Boolean, () => false), Boolean)
  await page.close()
}

let look: Page
beforeAll(async () => {
  await allowPrivate()
  look = await watcher(both.extended)
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
}, 60_000)

async function privatePage(name: string): Promise<Page> {
  const opened = both.extended.context.waitForEvent('page')
  await look.evaluate(
    (url) => (globalThis as unknown as Scope).chrome.windows.create({ incognito: true, url }),
    pageOf(both.site, name),
  )
  const page = await opened
  await page.waitForLoadState()
  return page
}

test('the first press asks, once a page; the second saves', async () => {
  const page = await privatePage('密')
  const inside = await readWith(both.extended, page)
  expect(await counts(look)).toEqual({ entries: 0, cards: 0, texts: 0 })
  await inside.click('aside .save')
  expect(await told({ page, inside })).toBe(readerTables.hans.privateSave)
  await page.waitForTimeout(500)
  expect(await inside.count('aside .save.done')).toBe(0)
  expect(await counts(look)).toEqual({ entries: 0, cards: 0, texts: 0 })
  await inside.click('aside .save')
  await inside.wait('aside .save.done')
  await holds(look, 1)
  await page.close()
  await holds(look, 1)
})

test('a page that was read and not saved leaves nothing in the library or in the settings', async () => {
  const stored = () =>
    look.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage.local
        .get()
        .then((all) => JSON.stringify(all)),
    )
  const before = await stored()
  const page = await privatePage('隐')
  const inside = await readWith(both.extended, page)
  await inside.click('aside .fact')
  await both.extended.click(page)
  await page.close()
  await holds(look, 1)
  expect(await stored()).toBe(before)
})

test('an ordinary window beside it is not asked', async () => {
  const page = await visit(both.extended, pageOf(both.site, '常'))
  const inside = await readWith(both.extended, page)
  await inside.click('aside .save')
  await inside.wait('aside .save.done')
  await holds(look, 2)
  await page.close()
})
