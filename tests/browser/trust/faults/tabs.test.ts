/** Tabs that go away, sleep or come back while they are read, and clicks that come twice; on the build that ships. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { browserWithSite, readWith, setSettings, visit } from '../../support/extension'
import { counts, pageOf, pierce, reading, save, watcher } from './machine'

const both = browserWithSite()

let look: Page
beforeAll(async () => {
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
  look = await watcher(both.extended)
}, 60_000)

test('closed while it is read: nothing is left behind, and the next page is read', async () => {
  const before = await counts(look)
  const page = await visit(both.extended, pageOf(both.site, '丁'))
  await both.extended.click(page)
  await page.close()
  const next = await reading(both, '戊')
  expect(await next.inside.text('aside')).toContain('陆承远')
  expect(await counts(look)).toEqual(before)
  await next.page.close()
})

test('reloaded or sent elsewhere while it is read: read there, at the latest with the next click', async () => {
  const page = await visit(both.extended, pageOf(both.site, '己'))
  await both.extended.click(page)
  await page.reload()
  await both.extended.click(page)
  await page.goto(pageOf(both.site, '庚'))
  await page.waitForTimeout(1000)
  if ((await page.locator('qianyao-reader').count()) === 0) await both.extended.click(page)
  const inside = await pierce(page)
  await inside.wait('aside [data-state="ready"]')
  expect(await page.locator('qianyao-reader').count()).toBe(1)
  expect(await inside.text('aside')).toContain('望庚川')
  await page.close()
})

test('gone back to and forward again: what is shown belongs to the page that is there', async () => {
  const one = await reading(both, '前')
  await one.page.goto(pageOf(both.site, '后'))
  await one.page.goBack()
  const found = await one.page.locator('qianyao-reader').count()
  expect(found).toBeLessThanOrEqual(1)
  if (found === 1) expect(await one.inside.text('aside')).toContain('望前川')
  else expect(await (await readWith(both.extended, one.page)).text('aside')).toContain('望前川')
  await one.page.close()
})

test('the button is pressed twice at once: one reader', async () => {
  const page = await visit(both.extended, pageOf(both.site, '辛'))
  await Promise.all([both.extended.click(page), both.extended.click(page)])
  await page.waitForTimeout(1000)
  expect(await page.locator('qianyao-reader').count()).toBeLessThanOrEqual(1)
  if ((await page.locator('qianyao-reader').count()) === 0) await both.extended.click(page)
  await (await pierce(page)).wait('aside [data-state="ready"]')
  await page.close()
})

/** The part of the extension's interface that deals with tabs. */
interface Tabs {
  chrome: {
    tabs: {
      query(which: { url: string }): Promise<{ id: number }[]>
      discard(id: number): Promise<{ id: number; discarded: boolean }>
      update(id: number, change: { active: boolean }): Promise<unknown>
      create(what: { url: string }): Promise<unknown>
    }
  }
}

test('put to sleep by the browser and woken: the saved is there, the page is read anew and known', async () => {
  const one = await reading(both, '眠')
  await save(one)
  const before = await counts(look)
  await look.bringToFront()
  const asleep = one.page.waitForEvent('close')
  const id = await look.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Tabs).chrome
    const all = await tabs
      .query({ url: 'http://127.0.0.1/*' })
      .then((found) => (found.length ? found : tabs.query({} as { url: string })))
    const last = all.at(-1)
    if (!last) throw new Error('no tab')
    const { discarded, id } = await tabs.discard(last.id)
    if (!discarded) throw new Error('the tab stays awake')
    return id
  })
  await asleep
  expect(await counts(look)).toEqual(before)
  const woken = both.extended.context.waitForEvent('page')
  await look.evaluate((tab) => (globalThis as unknown as Tabs).chrome.tabs.update(tab, { active: true }), id)
  const page = await woken
  await page.waitForLoadState()
  expect(await page.locator('qianyao-reader').count()).toBe(0)
  const inside = await readWith(both.extended, page)
  await inside.wait('aside .save.done')
  expect(await inside.text('aside')).toContain('望眠川')
  expect(await counts(look)).toEqual(before)
  await page.close()
})
