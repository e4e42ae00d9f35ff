/** The library with 10,000 generated articles, in Chromium, on a build (`npx wxt build`); QIANYAO_ARTICLES for another number. */
import { FACETS } from '../../lib/library/facets'
import { fold } from '../../lib/store/fold'
import { type Extended, launch } from '../../scripts/browser/chromium'
import { generated } from './store/generate'
import type { Bench } from './store/page'
import { randomFrom } from './store/random'
import { libraryFile, ms, spread, Timed } from './store/stage'
import { storyFor } from './store/story'

const count = Number(process.env['QIANYAO_ARTICLES'] ?? 10_000)
type Scope = { bench: Bench }

const rows: string[] = []
function note(what: string, [figure, thread = '']: readonly string[]): void {
  rows.push(`| ${what} | ${figure} | ${thread} |`)
  console.error(rows.at(-1))
}

/** Words that a reader would look for: names, offices, themes, one character, two phrases, the other script. */
const queries = Array.from({ length: 60 }, (_, n) => {
  const { place, promises, sides, title } = storyFor(randomFrom(n * 37 + 1))
  const [{ name, person }] = sides
  return [person, name, title, place, `${place} ${person}`, promises[0]?.text ?? place][n % 6] ?? place
}).concat(['签', '合作备忘录', '簽署', '質監局', '檢驗檢測', '不会有的词'])

async function tab(extended: Extended, place: string): Promise<Timed> {
  const timed = await Timed.of(await extended.context.newPage())
  await timed.page.goto(extended.page(place))
  return timed
}

async function carry(extended: Extended): Promise<void> {
  const timed = await tab(extended, 'library.html#/data')
  const { page } = timed
  await timed.shows('.data')
  await page.setInputFiles('input[type=file]', await libraryFile(count))
  note('import: read, checked, shown', await timed.time(() => timed.shows('.data .notice .primary')))
  note(
    'import: written',
    await timed.time(async () => {
      await page.locator('.data .notice .primary').click()
      await page.locator('.notices .primary').waitFor({ timeout: 1_200_000 })
    }),
  )
  await page.goto(extended.page('library.html#/list?q=%E7%AD%BE'))
  note('index built after it, in the background', await timed.time(() => timed.shows('.card mark')))
  await timed.goTo('#/data', '.data')
  note(
    'export of everything, JSON',
    await timed.time(async () => {
      const download = page.waitForEvent('download', { timeout: 600_000 })
      await page.locator('.data .menu summary').click()
      await page.locator('.data .menu button').first().click()
      await (await download).path()
    }),
  )
  await page.close()
}

async function look(extended: Extended): Promise<Timed> {
  const timed = await tab(extended, 'options.html')
  const { page } = timed
  note(
    'open to the first list',
    await timed.time(async () => {
      await page.goto(extended.page('library.html'))
      await timed.shows('.card')
    }),
  )
  note('… to all of it, with facets', await timed.time(() => timed.shows('.facet')))
  // The index and what the analysis views share are made ready meanwhile.
  await page.waitForTimeout(3_000)
  const link = async (view: string) => {
    await timed.goTo(`#/${view}`, '.plain-table tbody a')
    return (await page.locator('.plain-table tbody a').first().getAttribute('href')) ?? ''
  }
  const views: Record<string, [place: string, selector: string]> = {
    list: ['#/list', '.card'],
    ledger: ['#/ledger', '.ledger tbody tr'],
    organisations: ['#/organisations', '.plain-table tbody tr'],
    'an organisation': [await link('organisations'), '.subject h1'],
    people: ['#/people', '.plain-table tbody tr'],
    'a person': [await link('people'), '.subject h1'],
    timeline: ['#/timeline', '.plain-table tbody tr'],
    network: ['#/network', '.plain-table tbody tr'],
    'compare two': ['#/compare/generated-000123/generated-000124', '.comparison h1'],
    'one article': ['#/article/generated-000123', '.article h1'],
  }
  for (const [name, [place, selector]] of Object.entries(views)) {
    await timed.goTo('#/data', '.data')
    note(`view: ${name}`, await timed.time(() => timed.goTo(place, selector)))
  }
  for (const facet of FACETS) {
    await timed.goTo('#/list', '.card')
    const value = page.locator('.facet').nth(FACETS.indexOf(facet)).locator('input').first()
    if ((await value.count()) === 0) continue
    const chosen = await timed.time(async () => {
      await value.evaluate((box) => (box as HTMLInputElement).click())
      await timed.shows('.facets > .quiet')
    })
    note(`facet: ${facet}`, chosen)
  }
  note('heap, all views seen', [await timed.heap()])
  return timed
}

/** Saves as a page does: by a message to the background, which answers after the commit. */
async function save(timed: Timed): Promise<void> {
  const times: number[] = []
  for (let number = count; number < count + 40; number++) {
    const { article, captureId, engine, readAt, summary } = (await generated(number)).entry.reading
    const message = { type: 'store/save', captureId, article, summary, engine, readAt }
    times.push(
      await timed.page.evaluate(async (sent) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }
        }
        const start = performance.now()
        await chrome.runtime.sendMessage(sent)
        return performance.now() - start
      }, message),
    )
  }
  note('one article saved, to the answer after the commit', [spread(times)])
}

async function search({ page }: Timed, timed: Timed): Promise<void> {
  await page.reload()
  await timed.shows('.top')
  await timed.equip()
  await page.evaluate((asked) => (globalThis as unknown as Scope).bench.own(asked), queries)
  const own = await page.evaluate((asked) => (globalThis as unknown as Scope).bench.own(asked), queries)
  note('index read on a later visit', [ms(own.open)])
  note(`a query, ${queries.length} of them`, [spread(own.times.map((one) => one.ms))])
  const asked = queries.slice(0, 12).map((query) => [query, fold(query)] as const)
  const scanned = await page.evaluate((pairs) => {
    const folded = new Map(pairs)
    const { bench } = globalThis as unknown as Scope
    return bench.scan([...folded.keys()], (query) => folded.get(query) ?? query)
  }, asked)
  note('plain scan of IndexedDB: a query', [spread(scanned.map((one) => one.ms))])
  const mini = (most: number, pairs: boolean) =>
    page.evaluate(([all, of, split]) => (globalThis as unknown as Scope).bench.mini(all, of, split), [
      queries.map(fold),
      most,
      pairs,
    ] as const)
  const plain = await mini(count, false)
  const missed = plain.times.filter(({ hits }, n) => hits === 0 && (own.times[n]?.hits ?? 0) > 0).length
  note('MiniSearch as it comes: index built', [ms(plain.built)])
  note('… a query', [
    `${spread(plain.times.map((one) => one.ms))}; nothing found for ${missed} of ${queries.length}`,
  ])
  const pairs = await mini(300, true)
  note(`MiniSearch with pairs of characters, ${pairs.of} articles: index built`, [ms(pairs.built)])
  note('… a query', [spread(pairs.times.map((one) => one.ms))])
  note('… heap', [await timed.heap()])
}

const extended = await launch({
  executable: process.env['QIANYAO_CHROMIUM'] || '/usr/bin/chromium',
  extension: process.env['QIANYAO_BUILD'] || '.output/chrome-mv3',
  locale: 'zh-CN',
})
await carry(extended)
const timed = await look(extended)
await save(timed)
await search(timed, timed)
await extended.close()

console.log(`## The library, in Chromium

${new Intl.NumberFormat('en').format(count)} generated articles of 1,500 characters. The second figure is the processor time of the page's main thread.

| what | time | main thread |
| --- | --- | --- |
${rows.join('\n')}`)
