import type { Page } from 'playwright-core'
import { type Extended, launch } from '../../../scripts/browser/chromium'
import { type Pierced, pierce } from '../../../scripts/browser/pierce'
import type { Page as Served } from '../../../scripts/browser/serve'
import { type Site, serve } from '../../../scripts/browser/serve'

export interface Stage {
  extended: Extended
  site: Site
  /** A new tab with the page in it. */
  open(served: Served): Promise<Page>
  /** Clicks the toolbar button and waits for the summary. */
  read(page: Page): Promise<Pierced>
  /** Sets the reader's settings before a page is read. */
  settings(change: Record<string, unknown>): Promise<void>
  close(): Promise<void>
}

interface StorageScope {
  chrome: {
    storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } }
  }
}

export async function stage(
  options: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<Stage> {
  const extended = await launch({
    executable: process.env['QIANYAO_CHROMIUM'] || '/usr/bin/chromium',
    extension: '.output/chrome-mv3',
    locale: 'zh-CN',
    viewport: { width: options.width ?? 1280, height: 800 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
  })
  const site = await serve()
  let pages = 0
  return {
    extended,
    site,
    async open(served) {
      pages += 1
      const page = await extended.context.newPage()
      await page.goto(site.put(`/page-${pages}.html`, served), { waitUntil: 'load' })
      return page
    },
    async read(page) {
      await extended.click(page)
      const inside = await pierce(page)
      await inside.wait('[data-state="ready"]')
      return inside
    },
    async settings(change) {
      const worker = await extended.worker()
      await worker.evaluate(async (settings) => {
        const { storage } = (globalThis as unknown as StorageScope).chrome
        await storage.local.clear()
        await storage.local.set({ settings: { language: 'hans', ...settings } })
      }, change)
    },
    async close() {
      await site.close()
      await extended.close()
    },
  }
}

export const hasReader = (page: Page) =>
  page.evaluate(() => document.querySelector('qianyao-reader') !== null)

/** Waits until the reader has left the page. */
export const gone = (page: Page) =>
  page.waitForFunction(() => document.querySelector('qianyao-reader') === null, undefined, { timeout: 5000 })

/** Everything of a page that leaving must bring back. */
export interface Snapshot {
  html: string
  scroll: [number, number]
  focus: string
  selection: string
  highlights: number
  sheets: number
  room: string
  title: string
}

export const snapshot = (page: Page): Promise<Snapshot> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [window.scrollX, window.scrollY],
    focus: document.activeElement?.outerHTML.slice(0, 80) ?? '',
    selection: String(document.getSelection()),
    highlights: CSS.highlights.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    room: getComputedStyle(document.documentElement).marginRight,
    title: document.title,
  }))
