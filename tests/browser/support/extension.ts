import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Extended, type LaunchOptions, launch } from '../../../scripts/browser/chromium'
import { type Pierced, pierce } from '../../../scripts/browser/pierce'
import { type Site, serve } from '../../../scripts/browser/serve'

export const CHROME_BUILD = '.output/chrome-mv3'
export const FIREFOX_BUILD = '.output/firefox-mv3'

export const chromium = process.env['QIANYAO_CHROMIUM'] || '/usr/bin/chromium'

/** A browser with the build that ships and a site of its own, for all tests of a file. */
export function browserWithSite(options: Partial<LaunchOptions> = {}): { extended: Extended; site: Site } {
  const both = {} as { extended: Extended; site: Site }
  beforeAll(async () => {
    const extension = options.extension ?? CHROME_BUILD
    both.extended = await launch({ executable: chromium, locale: 'zh-CN', ...options, extension })
    both.site = await serve()
  }, 90_000)
  afterAll(async () => {
    await both.extended?.close()
    await both.site?.close()
  })
  return both
}

/** Opens an address in a tab of its own. */
export async function visit({ context }: Extended, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Clicks the toolbar button on a page and waits until its summary stands. */
export async function readWith(extended: Extended, page: Page): Promise<Pierced> {
  await extended.click(page)
  const inside = await pierce(page)
  await inside.wait('aside [data-state="ready"]', 20_000)
  return inside
}

/** The tab that the extension opens by itself during `act`. */
export async function tabOpenedBy({ context }: Extended, act: () => Promise<unknown>): Promise<Page> {
  const opened = context.waitForEvent('page', { timeout: 15_000 })
  await act()
  const page = await opened
  await page.waitForLoadState('domcontentloaded')
  return page
}

/** Tries until the value passes or the time (ms) is over; gives the last value. */
export async function until<T>(
  look: () => Promise<T>,
  passes: (value: T) => boolean,
  time = 10_000,
): Promise<T> {
  const end = Date.now() + time
  for (;;) {
    const value = await look()
    if (passes(value) || Date.now() > end) return value
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** Settings as the options page would leave them. */
export async function setSettings(extended: Extended, settings: object): Promise<void> {
  const worker = await extended.worker()
  await worker.evaluate((value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } }
    }
    return chrome.storage.local.set({ settings: value })
  }, settings)
}
