/** An import that is cut off at each of its steps, and one that is asked for twice; on the build that ships. */
import { beforeAll, describe, expect, test } from 'vitest'
import { libraryTables } from '../../../../components/library/strings'
import { fileOf, goTo, openLibraryPage, words } from '../../library/stage'
import { browserWithSite } from '../../support/extension'
import { crasher, holds, stallAt } from './machine'

const both = browserWithSite()

const ARTICLES = 300
/** Of each article: its way back, the entry, its card, its text, its note for the index. */
const PUTS = 5

let file: string
beforeAll(async () => {
  file = await fileOf(ARTICLES)
})

/** The library page with the file chosen and looked through. */
async function prepared() {
  const page = await openLibraryPage(both.extended)
  await goTo(page, '#/data')
  await page.setInputFiles('input[type=file]', file)
  const apply = page.locator('.data .notice').getByRole('button', { name: words('importApply'), exact: true })
  await apply.waitFor()
  return { page, apply }
}

describe('the page crashes', () => {
  const steps: [name: string, put: number, told: boolean][] = [
    ['before the import is noted', 1, false],
    ['before the first article', 2, true],
    ['in the middle of an article', 2 + 50 * PUTS + 2, true],
    ['between two batches', 2 + 100 * PUTS, true],
    ['in the last batch', 2 + 250 * PUTS, true],
    ['when all is in, before that is noted', 2 + ARTICLES * PUTS, true],
  ]
  test.each(steps)('%s: all is as it was, and the reader is told', async (_name, put, told) => {
    const { apply, page } = await prepared()
    const crash = await crasher(page)
    await page.evaluate(stallAt('IDBObjectStore.prototype.put', put))
    await apply.evaluate((button: HTMLElement) => setTimeout(() => button.click()))
    await new Promise((done) => setTimeout(done, 2000))
    await crash()
    const again = await openLibraryPage(both.extended)
    const notices = again.locator('.notices')
    await holds(again, 0)
    if (told) await expect.poll(() => notices.innerText()).toContain(libraryTables.hans['recovered.import'])
    else expect(await notices.innerText()).toBe('')
    await again.close()
  })
})

test('asked for by a double click: once', async () => {
  const { apply, page } = await prepared()
  await apply.dblclick({ noWaitAfter: true })
  await page.getByRole('button', { name: words('undo'), exact: true }).waitFor()
  await holds(page, ARTICLES)
  await page.getByRole('button', { name: words('undo'), exact: true }).dblclick()
  await holds(page, 0)
  expect(await page.locator('.notices').innerText()).not.toContain(libraryTables.hans['fault.unknown'])
  await page.close()
})
