/** Every view of the library: what axe finds, in both scripts, light and dark; and that each opens what it shows. */
import { mkdirSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { browserWithSite } from '../support/extension'
import { fileOf, goTo, importFile, openLibraryPage, words } from './stage'

const both = browserWithSite({ viewport: { width: 1360, height: 900 } })
let page: Page

/** Set to keep a picture of every view. */
const shots = process.env['QIANYAO_SHOTS']

const VIEWS = {
  list: '#/list?q=%E7%AD%BE%E7%BD%B2',
  ledger: '#/ledger',
  organisations: '#/organisations',
  people: '#/people',
  timeline: '#/timeline',
  network: '#/network',
  data: '#/data',
  article: '#/article/generated-000002?fact=commitment:0',
  versions: '#/versions/generated-000002',
  compare: '#/compare/generated-000002/generated-000005',
  gone: '#/article/not-there-0',
}

beforeAll(async () => {
  page = await openLibraryPage(both.extended)
  await importFile(page, await fileOf(40))
  await page
    .getByRole('button', { name: words('close'), exact: true })
    .first()
    .click()
  await page.getByRole('button', { name: words('later'), exact: true }).click()
}, 60_000)

async function settled(place: string): Promise<void> {
  await goTo(page, place)
  await page.locator('main:not([aria-busy])').waitFor()
  await page.waitForTimeout(300)
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations: found } = await runner.run(document)
    return found.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html.slice(0, 160)}`))
  })
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describe.each(['own', 'hant-tw'] as const)('in the script %s', (target) => {
    test.each(Object.entries(VIEWS))('axe finds nothing in the view %s', async (name, place) => {
      await page.emulateMedia({ colorScheme })
      await page.getByRole('button', { name: words(`script.${target}`), exact: true }).click()
      await settled(place)
      if (shots) {
        mkdirSync(shots, { recursive: true })
        await page.screenshot({ path: `${shots}/library-${name}-${target}-${colorScheme}.png` })
      }
      expect(await violations()).toEqual([])
    })
  })
})

test.each([
  ['organisations', '.plain-table tbody a', '.subject h1'],
  ['people', '.plain-table tbody a', '.subject h1'],
  ['timeline', '.plain-table tbody th a', '.article h1'],
  ['network', '.network a', '.subject h1'],
  ['ledger', '.ledger .clause a', '.article .mark.current'],
] as const)('the view %s opens what it shows, by keyboard', async (view, link, opened) => {
  await settled(VIEWS[view])
  await page.locator(link).first().focus()
  await page.keyboard.press('Enter')
  await page.locator(opened).first().waitFor()
})

test('a bar of the timeline narrows it to its time, and back takes that away', async () => {
  await settled(VIEWS.timeline)
  const status = () => page.locator('.list-head [role=status]').innerText()
  const all = await status()
  await page.locator('.bars a').first().click()
  await expect.poll(status).not.toBe(all)
  await page.goBack()
  await expect.poll(status).toBe(all)
})

test('names are joined by the reader’s hand, which stands after a reload', async () => {
  await settled(VIEWS.organisations)
  const names = await page.locator('.plain-table tbody a').allInnerTexts()
  await page.locator('.plain-table tbody a').first().click()
  await page.locator('.names form input').fill(names[1] ?? '')
  await page.locator('.names form button').click()
  await expect.poll(() => page.locator('.names li').count()).toBe(2)
  await page.reload()
  await expect.poll(() => page.locator('.names li').count()).toBe(2)
})
