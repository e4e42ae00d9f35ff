import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type LibraryKey, libraryTables } from '../../../components/library/strings'
import { translator, type Values } from '../../../lib/i18n'
import type { Extended } from '../../../scripts/browser/chromium'
import { generatedFile } from '../../bench/store/generate'

const t = translator('hans', libraryTables)

/** The words of the interface in 简体. */
export const words = (key: LibraryKey, values?: Values) => t(key, values)

/** A library file of generated articles. */
export async function fileOf(count: number, length = 600): Promise<string> {
  const parts: string[] = []
  for await (const part of generatedFile(count, length)) parts.push(part)
  return written('library.json', parts.join(''))
}

/** A file of this content, in a folder of its own. */
export function written(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'qianyao-library-')), name)
  writeFileSync(path, content)
  return path
}

/** Opens the library page at a place; what goes wrong in the page fails the test. */
export async function openLibraryPage(extended: Extended, place = ''): Promise<Page> {
  const page = await extended.context.newPage()
  page.on('pageerror', (error) => expect.soft(error.message).toBe('no error in the page'))
  await page.goto(`${extended.page('library.html')}${place}`)
  await page.locator('main').waitFor()
  return page
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.locator('main').waitFor()
}

/** Imports a file through the page and waits until it is in. */
export async function importFile(page: Page, path: string): Promise<void> {
  await goTo(page, '#/data')
  await page.setInputFiles('input[type=file]', path)
  await page
    .locator('.data .notice')
    .getByRole('button', { name: words('importApply'), exact: true })
    .click()
  await page.getByRole('button', { name: words('undo'), exact: true }).waitFor()
}

/** Deletes everything, answering both questions. */
export async function wipe(page: Page): Promise<void> {
  await goTo(page, '#/data')
  const section = page.locator('section', { has: page.locator('#data-wipe') })
  await section.getByRole('button', { name: words('wipe'), exact: true }).click()
  await section.getByRole('button', { name: words('wipeYes'), exact: true }).click()
  await section.getByRole('button', { name: words('wipeYesAgain'), exact: true }).click()
  const all = page.locator('.data .menu summary')
  await expect.poll(() => all.innerText()).toContain(words('exportAllButton', { n: 0 }))
}

/** The content of what a click makes the browser download. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download')
  await click()
  return readFileSync(await (await download).path(), 'utf8')
}
