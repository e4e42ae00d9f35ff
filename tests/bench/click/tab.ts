/** What one tab costs: clicks, tasks, memory. */
import type { Page } from 'playwright-core'
import { type Extended, launch } from '../../../scripts/browser/chromium'
import { HOST } from '../../../scripts/browser/pierce'
import { now, tasksDuring, watch } from './watch'

export const BUILD = '.output/chrome-mv3'
/** A click that has shown nothing by then is lost. ms */
const LOST = 20_000

export interface Click {
  /** Milliseconds from the click until each was drawn. */
  view: number
  summary: number
}

export const browser = (executable: string): Promise<Extended> =>
  launch({ executable, extension: BUILD, locale: 'zh-CN' })

export async function tabWith({ context }: Extended, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  // What the page itself draws when it is new is not ours.
  await page.waitForTimeout(300)
  return page
}

/** Opens the reader by a click; `during` may watch the tab meanwhile. */
export async function open(extended: Extended, page: Page): Promise<Click> {
  const { cdp, seen } = await watch(page)
  const click = await extended.aim(page)
  const began = now()
  await click()
  const lost = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new Error('the click was lost')), LOST).unref()
  })
  const { view, summary } = await Promise.race([seen, lost])
  await cdp.detach()
  return { view: view - began, summary: summary - began }
}

/** The same click takes the reader away again. */
export async function leave(extended: Extended, page: Page): Promise<void> {
  await extended.click(page)
  await page.waitForSelector(HOST, { state: 'detached' })
}

/** The tasks of the tab's main thread between a click and its summary, in ms, the longest first. */
export async function tasksOfClick(extended: Extended, page: Page): Promise<number[]> {
  const cdp = await page.context().newCDPSession(page)
  const tasks = await tasksDuring(cdp, async () => {
    await open(extended, page)
  })
  await cdp.detach()
  return tasks
}

export interface Held {
  /** MB of JavaScript objects in the tab, ours and the page's. */
  heap: number
  nodes: number
  listeners: number
}

/** What a tab holds once its garbage is collected. */
export async function held(page: Page): Promise<Held> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  await cdp.detach()
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    heap: value('JSHeapUsedSize') / 2 ** 20,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  }
}

/** How many scripts of the extension run in a tab: their worlds are counted. */
export async function worldsOfOurs(page: Page, id: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  let worlds = 0
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(id)) worlds += 1
  })
  await cdp.send('Runtime.enable')
  await cdp.detach()
  return worlds
}
