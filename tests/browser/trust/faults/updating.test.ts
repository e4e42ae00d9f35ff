/** The extension is updated while it is in use; on the build that ships. */
import { expect, test } from 'vitest'
import { readerTables } from '../../../../lib/i18n/tables'
import { openLibraryPage } from '../../library/stage'
import { browserWithSite, readWith, setSettings, until, visit } from '../../support/extension'
import { counts, pageOf, reading, save, told, whole } from './machine'

const both = browserWithSite()

/** What of Chromium's own interface, on its page of extensions, this test touches. */
interface Scope {
  chrome: {
    developerPrivate: { reload(id: string): Promise<void> }
    management: { setEnabled(id: string, enabled: boolean): Promise<void> }
  }
}

/** What an update does: all contexts of the extension end, and begin anew. */
async function update(): Promise<void> {
  const page = await visit(both.extended, 'chrome://extensions/')
  await page.evaluate(async (id) => {
    const { developerPrivate, management } = (globalThis as unknown as Scope).chrome
    await developerPrivate.reload(id)
    // Chromium leaves an extension from the command line off after it.
    await new Promise((done) => setTimeout(done, 500))
    await management.setEnabled(id, true)
  }, both.extended.id)
  await page.close()
}

test('one tab reads, one saves, the library is open: told, left to the letter, nothing lost and nothing half', async () => {
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
  const kept = await reading(both, '存')
  await save(kept)
  const page = await visit(both.extended, pageOf(both.site, '读'))
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  const inside = await readWith(both.extended, page)
  await openLibraryPage(both.extended)
  const saving = await reading(both, '正')
  await saving.inside.run('function () { this.querySelector("aside .save").click() }')
  await update()

  await page.bringToFront()
  await inside.click('aside .save')
  const said = await until(
    () => told({ page, inside }),
    (text) => text === readerTables.hans.outdated,
  )
  expect(said).toBe(readerTables.hans.outdated)
  await inside.click('.leave')
  await page.waitForSelector('qianyao-reader', { state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)

  const look = await openLibraryPage(both.extended)
  await look.locator('.card').first().waitFor()
  expect(await look.innerText('main')).toContain('望存川')
  const { entries = 0 } = await counts(look)
  expect(await counts(look)).toEqual(whole(entries))
  expect([1, 2]).toContain(entries)
  expect(await (await readWith(both.extended, page)).text('aside')).toContain('望读川')
})

test('a reader that an update has cut off gives way to the next one', async () => {
  const page = await visit(both.extended, pageOf(both.site, '换'))
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  await readWith(both.extended, page)
  await update()
  await page.bringToFront()
  const readers = () => page.evaluate(() => document.querySelectorAll('qianyao-reader').length)
  const inside = await readWith(both.extended, page)
  expect(await inside.text('aside')).toContain('望换川')
  expect(await readers()).toBe(1)
  await inside.click('.leave')
  await page.waitForSelector('qianyao-reader', { state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
})
