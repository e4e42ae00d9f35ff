/** Long work on the build that ships: progress, stop, undo in one step, what a crash interrupts, the reminder, the two questions. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { browserWithSite } from '../support/extension'
import { downloaded, fileOf, goTo, importFile, openLibraryPage, words } from './stage'

const both = browserWithSite()
const ARTICLES = 25
let page: Page

beforeAll(async () => {
  page = await openLibraryPage(both.extended)
}, 60_000)

const count = () => page.locator('.list-head [role=status]').first().innerText()
const notices = () => page.locator('.notices')
const button = (key: Parameters<typeof words>[0]) =>
  notices().getByRole('button', { name: words(key), exact: true })

async function planned(path: string): Promise<void> {
  await goTo(page, '#/data')
  await page.setInputFiles('input[type=file]', path)
  await page.locator('.data .notice .primary').waitFor()
}

test('after much new work the library reminds of a backup, and one click makes it', async () => {
  await importFile(page, await fileOf(ARTICLES))
  await button('close').click()
  const reminder = page.locator('.reminder')
  await expect.poll(() => reminder.locator('p').innerText()).toBe(words('backupReminder', { n: ARTICLES }))
  const file = await downloaded(page, () =>
    reminder.getByRole('button', { name: words('backupNow') }).click(),
  )
  expect(JSON.parse(file).articles).toHaveLength(ARTICLES)
  await expect.poll(() => reminder.count()).toBe(0)
  await goTo(page, '#/list')
  await page.reload()
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
  expect(await reminder.count()).toBe(0)
})

test('an import shows how far it is and can be stopped: nothing of it stays', async () => {
  await planned(await fileOf(700, 300))
  await page.locator('.data .notice .primary').click()
  await notices().locator('progress').waitFor()
  await button('stop').click()
  await expect.poll(() => notices().locator('progress').count(), { timeout: 20_000 }).toBe(0)
  expect(await notices().locator('.fault').count()).toBe(0)
  await goTo(page, '#/list')
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
})

test('an import is undone in one step', async () => {
  await planned(await fileOf(60))
  await page.locator('.data .notice .primary').click()
  await expect.poll(() => notices().innerText()).toContain(words('done.import', { n: 60 - ARTICLES }))
  await button('undo').click()
  await goTo(page, '#/list')
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
})

test('an import that the closing of the tab interrupts is taken back on the next visit, and told', async () => {
  await planned(await fileOf(2_500, 300))
  await page.locator('.data .notice .primary').click()
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.notices progress')?.value ?? 0) >= 100,
  )
  await page.close()
  page = await openLibraryPage(both.extended, '#/list')
  await expect.poll(() => notices().innerText(), { timeout: 20_000 }).toContain(words('recovered.import'))
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
})

test('everything is deleted only after two questions, and each of them can be answered by no', async () => {
  await goTo(page, '#/data')
  const section = page.locator('section', { has: page.locator('#data-wipe') })
  const press = (key: Parameters<typeof words>[0]) =>
    section.getByRole('button', { name: words(key), exact: true }).click()
  const said = () => section.locator('[role=alert] p').innerText()
  await press('wipe')
  expect(await said()).toBe(words('wipeAsk', { n: ARTICLES }))
  await press('cancel')
  await press('wipe')
  await press('wipeYes')
  expect(await said()).toBe(words('wipeAskAgain', { n: ARTICLES }))
  await press('cancel')
  await goTo(page, '#/list')
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
  await goTo(page, '#/data')
  await press('wipe')
  await press('wipeYes')
  await press('wipeYesAgain')
  await goTo(page, '#/list')
  await page.getByRole('heading', { name: words('emptyHeading') }).waitFor()
})
