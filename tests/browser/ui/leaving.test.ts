import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FILM, PLAIN, RESTLESS, STRUCTURES } from './pages'
import { gone, hasReader, type Stage, snapshot, stage } from './support'

/** Leaving undoes everything that we did and nothing else, whatever page it is. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

/** A reader in the middle of things: scrolled, with a link in focus and words selected. */
const settle = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('nav a')
    link?.focus({ preventScroll: true })
    const text = document.querySelector('h1')?.firstChild
    if (text) document.getSelection()?.setBaseAndExtent(text, 8, text, 2)
    window.scrollTo({ left: 0, top: 90, behavior: 'instant' })
  })

describe.each([
  ['the reading view', { mode: 'view' }],
  ['the sidebar beside the page', { mode: 'page' }],
  ['the page itself in another script', { mode: 'page', target: 'hant-hk', fixedWidth: 'bottom' }],
])('%s', (_, settings) => {
  test.each(Object.entries(STRUCTURES))('%s: all is as before', async (_, served) => {
    await on.settings({ ...settings, hintSeen: true })
    const page = await on.open(served)
    await settle(page)
    const before = await snapshot(page)
    const inside = await on.read(page)
    await inside.click('.fact')
    await inside.click('.take')
    await page.waitForTimeout(150)
    expect(await hasReader(page)).toBe(true)
    await on.extended.click(page)
    await gone(page)
    await page.waitForTimeout(250)
    expect(await snapshot(page)).toEqual(before)
    await page.close()
  })
})

test('Esc leaves, and so does the button', async () => {
  for (const mode of ['view', 'page']) {
    await on.settings({ mode })
    const page = await on.open(PLAIN)
    await on.read(page)
    await page.keyboard.press('Escape')
    await gone(page)
    const again = await on.read(page)
    await again.click('.leave')
    await gone(page)
    await page.close()
  }
})

test.each(Object.entries(RESTLESS))('%s: no change of the page is ours', async (_, served) => {
  await on.settings({ mode: 'page' })
  const page = await on.open(served)
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(globalThis, { log })
    const name = (node: Node) => node.nodeName.toLowerCase()
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map(name)
        if (nodes.length > 0 && nodes.every((node) => node === 'qianyao-reader')) continue
        if (target instanceof Element && target.id === 'clock') continue
        log.push(`${type} ${name(target)} ${nodes}`)
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  await on.extended.click(page)
  await page.waitForTimeout(800)
  if (await hasReader(page)) {
    await on.extended.click(page)
    await gone(page)
  }
  expect(await page.evaluate(() => (globalThis as unknown as { log: string[] }).log)).toEqual([])
  expect(await hasReader(page)).toBe(false)
  await page.close()
})

test.each(['view', 'page'])('mode %s: a film that runs goes on running', async (mode) => {
  await on.settings({ mode })
  const page = await on.open(FILM)
  const runsFrom = (moment: number) =>
    page.waitForFunction((from) => {
      const film = document.querySelector('video')
      return film && !film.paused && film.currentTime > from ? film.currentTime : 0
    }, moment)
  const before = await (await runsFrom(0)).jsonValue()
  await on.read(page)
  const during = await (await runsFrom(before)).jsonValue()
  await page.keyboard.press('Escape')
  await gone(page)
  await runsFrom(during)
  expect(await page.title()).not.toBe('paused')
  await page.close()
})
