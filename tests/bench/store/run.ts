/**
 * The library with 10,000 generated articles, in Chromium: `npx tsx tests/bench/store/run.ts [count]` on a build
 * (`npx wxt build`). Prints one table; the figures of the last run stand in docs/library.md.
 */
import { createWriteStream, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { build } from 'esbuild'
import type { CDPSession, Page } from 'playwright-core'
import { fold } from '../../../lib/store/fold'
import { launch } from '../../../scripts/browser/chromium'
import { generatedFile } from './generate'
import type { Bench, Timed } from './page'
import { randomFrom } from './random'
import { storyFor } from './story'

const count = Number(process.argv[2] ?? 10_000)
const rows: [what: string, figure: string][] = []
const note = (what: string, figure: string) => {
  rows.push([what, figure])
  console.log(`| ${what} | ${figure} |`)
}
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

/** Words that a reader would look for: names, offices, themes, one character, two phrases, the other script. */
const queries = Array.from({ length: 60 }, (_, n) => {
  const { place, promises, sides, title } = storyFor(randomFrom(n * 37 + 1))
  const [{ name, person }] = sides
  return [person, name, title, place, `${place} ${person}`, promises[0]?.text ?? place][n % 6] ?? place
}).concat(['签', '合作备忘录', '簽署', '質監局', '檢驗檢測', '不会有的词'])

function spread(times: readonly Timed[]): string {
  const sorted = times.map(({ ms: time }) => time).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return `p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}`
}

async function libraryFile(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'qianyao-bench-')), 'library.json')
  const file = createWriteStream(path)
  for await (const part of generatedFile(count)) {
    if (!file.write(part)) await new Promise((drained) => file.once('drain', drained))
  }
  file.end()
  await finished(file)
  return path
}

async function heap(cdp: CDPSession): Promise<string> {
  await cdp.send('HeapProfiler.collectGarbage')
  const usage: { usedSize: number; backingStorageSize?: number } = await cdp.send('Runtime.getHeapUsage')
  return `${Math.round(usage.usedSize / 1e6)} + ${Math.round((usage.backingStorageSize ?? 0) / 1e6)} MB`
}

async function since<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

/** Evaluates in the page what page.ts defines. */
async function equip(page: Page): Promise<void> {
  const bundle = await build({
    entryPoints: ['tests/bench/store/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  })
  await page.evaluate(bundle.outputFiles[0]?.text ?? '')
}

const extended = await launch({
  executable: process.env['QIANYAO_CHROMIUM'] || '/usr/bin/chromium',
  extension: process.env['QIANYAO_BUILD'] || '.output/chrome-mv3',
  locale: 'zh-CN',
})
const library = extended.page('library.html')

console.log(`| ${count} articles | |\n| --- | --- |`)
const file = await libraryFile()
{
  const page = await extended.context.newPage()
  await page.goto(`${library}#/data`)
  const cdp = await extended.context.newCDPSession(page)
  const apply = page.locator('.data .notice .primary')
  const [checked] = await since(async () => {
    await page.setInputFiles('input[type=file]', file)
    await apply.waitFor({ timeout: 600_000 })
  })
  note('import: read, checked, shown', ms(checked))
  const [imported] = await since(async () => {
    await apply.click()
    await page.locator('.notices .primary').waitFor({ timeout: 1_200_000 })
  })
  note('import: written', `${ms(imported)}, ${(imported / count).toFixed(2)} ms an article`)
  note('heap after the import', await heap(cdp))
  const [exported] = await since(async () => {
    const download = page.waitForEvent('download', { timeout: 600_000 })
    await page.locator('.data .menu summary').click()
    await page.locator('.data .menu button').first().click()
    await (await download).path()
  })
  note('export of everything, JSON', ms(exported))
  await page.close()
}
{
  const page = await extended.context.newPage()
  const cdp = await extended.context.newCDPSession(page)
  const [first] = await since(async () => {
    await page.goto(library)
    await page.locator('.card').first().waitFor()
  })
  note('open to the first list', ms(first))
  const total = new Intl.NumberFormat('zh-Hans').format(count)
  const [all] = await since(() =>
    page.getByText(`${total} 篇`, { exact: true }).first().waitFor({ timeout: 60_000 }),
  )
  note('… to all of it, with facets', `+ ${ms(all)}`)
  note('heap of the list', await heap(cdp))
  await equip(page)
  type Scope = { bench: Bench }
  const own = () => page.evaluate((asked) => (globalThis as unknown as Scope).bench.own(asked), queries)
  note('index built (first search after the import)', ms((await own()).open))
  const kept = await own()
  note('index loaded (a later visit)', ms(kept.open))
  note(`a query, ${queries.length} of them`, spread(kept.times))
  note('heap with the index', await heap(cdp))
  for (const view of ['ledger', 'organisations', 'people', 'timeline', 'network']) {
    const [shown] = await since(async () => {
      await page.evaluate((name) => {
        location.hash = `#/${name}`
      }, view)
      await page.locator('table tbody tr').first().waitFor({ timeout: 60_000 })
    })
    note(`view: ${view}`, ms(shown))
    await page.evaluate(() => {
      location.hash = '#/data'
    })
    await page.locator('.data').waitFor()
  }
  note('heap after all views', await heap(cdp))
  await page.reload()
  await page.locator('.data').waitFor()
  await equip(page)
  const scanned = await page.evaluate(
    ([asked, folded]) => {
      const known = new Map(asked.map((query, n) => [query, folded[n] ?? query]))
      return (globalThis as unknown as Scope).bench.scan(
        asked.slice(0, 12),
        (query) => known.get(query) ?? query,
      )
    },
    [queries, queries.map(fold)] as const,
  )
  note('plain scan of IndexedDB, a query', spread(scanned))
  const mini = (most: number, pairs: boolean) =>
    page.evaluate(([asked, all, split]) => (globalThis as unknown as Scope).bench.mini(asked, all, split), [
      queries.map(fold),
      most,
      pairs,
    ] as const)
  const plain = await mini(count, false)
  note('MiniSearch as it comes: index built', ms(plain.built))
  const missed = plain.times.filter(({ hits }, n) => hits === 0 && (kept.times[n]?.hits ?? 0) > 0).length
  note('… a query', `${spread(plain.times)}; finds nothing for ${missed} of ${queries.length}`)
  const pairs = await mini(300, true)
  note(`MiniSearch with pairs of characters, ${pairs.of} articles: index built`, ms(pairs.built))
  note('… a query', spread(pairs.times))
  note('… heap', await heap(cdp))
}
await extended.close()
