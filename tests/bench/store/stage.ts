import { createWriteStream, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { CDPSession, Page } from 'playwright-core'
import { scriptOf } from '../bundle'
import { generatedFile } from './generate'

/** A library file of generated articles, on disk. */
export async function libraryFile(count: number): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'qianyao-bench-')), 'library.json')
  const file = createWriteStream(path)
  for await (const part of generatedFile(count)) {
    if (!file.write(part)) await new Promise((drained) => file.once('drain', drained))
  }
  file.end()
  await finished(file)
  return path
}

export const ms = (value: number) =>
  value < 9.95
    ? `${value.toFixed(1)} ms`
    : value < 9_950
      ? `${Math.round(value)} ms`
      : `${(value / 1_000).toFixed(1)} s`

/** Median and 95th percentile of times in ms. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return `p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}`
}

/** A page that is timed: how long something takes, and how long the page's own thread works at it. */
export class Timed {
  readonly page: Page
  readonly #cdp: CDPSession

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page
    this.#cdp = cdp
  }

  static async of(page: Page): Promise<Timed> {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new Timed(page, cdp)
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }

  /** The time that some work takes, and the processor time that the page's main thread spends meanwhile. */
  async time(work: () => Promise<unknown>): Promise<[wall: string, thread: string]> {
    const [start, busy] = [performance.now(), await this.#busy()]
    await work()
    const wall = performance.now() - start
    return [ms(wall), ms((await this.#busy()) - busy)]
  }

  /** Waits until something stands in the page, looking at every frame. */
  async shows(selector: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector, {
      polling: 'raf',
      timeout: 120_000,
    })
  }

  async goTo(place: string, selector: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, place)
    await this.shows(selector)
  }

  /** The page's heap, and what it holds outside of it (typed arrays), after a collection. */
  async heap(): Promise<string> {
    await this.#cdp.send('HeapProfiler.collectGarbage')
    const usage: { usedSize: number; backingStorageSize?: number } =
      await this.#cdp.send('Runtime.getHeapUsage')
    return `${Math.round(usage.usedSize / 1e6)} + ${Math.round((usage.backingStorageSize ?? 0) / 1e6)} MB`
  }

  /** Evaluates in the page what page.ts defines. */
  async equip(): Promise<void> {
    await this.page.evaluate(await scriptOf('tests/bench/store/page.ts'))
  }
}
