import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FONTS, NAMED } from './pages'
import { gone, type Stage, snapshot, stage } from './support'

/** A page converted in place: drawn in fonts of the script that it now stands in, names as the summary knows them. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

const asked = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      ['h1', '.info', '.content p', '.content i'].map((selector) => {
        const element = document.querySelector(selector)
        return [selector, element && getComputedStyle(element).fontFamily.replaceAll('"', '')]
      }),
    ),
  )

/** The families that the browser draws an element's own text in. */
async function drawn(page: Page, selector: string): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const { root } = await cdp.send('DOM.getDocument')
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId })
  await cdp.detach()
  return fonts.map(({ familyName }) => familyName)
}

test('fonts of the other script get their counterparts in front, and leaving takes them back', async () => {
  await on.settings({ mode: 'page', target: 'hant-tw' })
  const page = await on.open(FONTS)
  const before = await snapshot(page)
  /** Not every machine has these fonts; where they are, what is drawn must change with what is asked for. */
  const simplified = await drawn(page, 'h1')
  await on.read(page)
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('雲嶺省'))
  expect(await asked(page)).toEqual({
    h1: 'Noto Serif CJK TC, Noto Serif CJK SC, serif',
    '.info': 'Georgia, Noto Sans CJK TC, Noto Sans CJK SC, sans-serif',
    '.content p': 'DFKai-SB, KaiTi',
    '.content i': 'icons',
  })
  if (simplified.includes('Noto Serif CJK SC')) expect(await drawn(page, 'h1')).toEqual(['Noto Serif CJK TC'])
  await on.extended.click(page)
  await gone(page)
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('云岭省'))
  expect(await snapshot(page)).toEqual(before)
  await page.close()
})

test('names that the summary found stand in the page as in the sidebar', async () => {
  await on.settings({ mode: 'page', target: 'hant-tw' })
  const page = await on.open(NAMED)
  const inside = await on.read(page)
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('雲嶺省'))
  const text = await page.evaluate(() => document.querySelector('.content')?.textContent)
  expect(text).toContain('省林業局局長余台生與')
  expect(text).not.toContain('臺生')
  await inside.wait('aside .signatory')
  expect(await inside.text('aside')).toContain('余台生')
  await page.close()
})
