/**
 * In Chromium, on the build that ships (npm run build): from the click on the toolbar to the reading view and to the
 * summary, next to bare Readability on the same page in the same tab; the stages alone; tasks; memory.
 */
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Extended } from '../../scripts/browser/chromium'
import { type Site, serve } from '../../scripts/browser/serve'
import { findBrowser } from '../../scripts/lib/machine.mjs'
import { scriptOf } from './bundle'
import {
  BUILD,
  browser,
  type Click,
  held,
  leave,
  open,
  tabWith,
  tasksOfClick,
  worldsOfOurs,
} from './click/tab'
import { growth, ms, ratio, type Times, table, times } from './measure'
import { page as pageOf } from './pages'
import { ARTICLE, BASE, SUMMARY, WITHIN } from './stages'

const SIZES = [1000, 5000, 20_000, 200_000]
const COLD_ROUNDS = 3
const WARM_ROUNDS = 5
const ROUNDS_OF_LEAVING = 10
const FRAME = 50

const thousands = (n: number) => n.toLocaleString('en')

/** First clicks: a browser started anew, its service worker asleep, a tab of its own for each page. */
async function cold(executable: string, urls: readonly string[], code: string) {
  const clicks = urls.map(() => [] as Click[])
  const bare = urls.map(() => [] as number[])
  for (let round = 0; round < COLD_ROUNDS; round++) {
    for (const [n, url] of urls.entries()) {
      const extended = await browser(executable)
      const page = await tabWith(extended, url)
      await extended.stopWorker()
      await page.waitForTimeout(300)
      clicks[n]?.push(await open(extended, page))
      await leave(extended, page)
      await page.evaluate(code)
      bare[n]?.push(await page.evaluate(() => window.bench.readability(0).first))
      await extended.close()
    }
  }
  return { clicks, bare: bare.map(times) }
}

/** Later clicks in one browser: each in a new tab of the same site, after a first that is not counted. */
async function warm(extended: Extended, urls: readonly string[], code: string) {
  const clicks = urls.map(() => [] as Click[])
  const bare: Times[] = []
  for (const [n, url] of urls.entries()) {
    for (let round = -1; round < WARM_ROUNDS; round++) {
      const page = await tabWith(extended, url)
      const click = await open(extended, page)
      if (round >= 0) clicks[n]?.push(click)
      if (round === WARM_ROUNDS - 1) {
        await leave(extended, page)
        await page.evaluate(code)
        bare.push((await page.evaluate(() => window.bench.readability(5))).warm)
      }
      await page.close()
    }
  }
  return { clicks, bare }
}

function clickTable(
  name: string,
  { clicks, bare }: { clicks: Click[][]; bare: Times[] },
): (string | number)[][] {
  const row = (what: string, of: (click: Click) => number) => [
    `${name}: click → ${what}`,
    ...clicks.map((list, n) => {
      const own = times(list.map(of))
      return `${ms(own)} · ×${ratio(own.median, bare[n]?.median ?? 1)}`
    }),
  ]
  return [
    row('reading view', ({ view }) => view),
    row('summary', ({ summary }) => summary),
    [`${name}: bare Readability`, ...bare.map((own) => ms(own))],
  ]
}

/** Each stage alone, in the tab. */
async function stages(extended: Extended, urls: readonly string[], code: string): Promise<string> {
  const measured: { characters: number; taken: Record<string, Times> }[] = []
  for (const [n, url] of urls.entries()) {
    const page = await tabWith(extended, url)
    await page.evaluate(code)
    measured.push(await page.evaluate((rounds) => window.bench.stages(rounds), n > 2 ? 3 : 9))
    await page.close()
  }
  const rows = Object.keys(measured[0]?.taken ?? {}).map((name) => [
    name,
    ...measured.map(({ taken }) => {
      const [own, base] = [taken[name], taken[BASE]]
      return own && base ? `${ms(own)} · ×${ratio(own.median, base.median)}` : ''
    }),
    growth(
      measured.map(({ characters, taken }) => ({ size: characters, cost: taken[name]?.median ?? 0 })),
    ).toFixed(2),
  ])
  const own = measured.map(({ taken }) => {
    const of = (name: string) => taken[name]?.median ?? 0
    return {
      article: of(ARTICLE) - of(WITHIN),
      summary: of(SUMMARY),
      evidence: of('evidence'),
      base: of(BASE),
    }
  })
  const sum = (name: string, cost: (one: (typeof own)[number]) => number) => [
    name,
    ...own.map((one) => `×${ratio(cost(one), one.base)}`),
    '',
  ]
  rows.push(
    sum('**preparation, choice, pruning** (article − Readability within)', (one) => one.article),
    sum('**all of ours** (with summary and evidence)', (one) => one.article + one.summary + one.evidence),
  )
  const head = ['stage', ...measured.map(({ characters }) => `${thousands(characters)} characters`), 'k']
  return table(head, rows)
}

async function tasks(extended: Extended, url: string): Promise<string> {
  const rounds: number[][] = []
  for (let round = -1; round < WARM_ROUNDS; round++) {
    const page = await tabWith(extended, url)
    const list = await tasksOfClick(extended, page)
    if (round >= 0) rounds.push(list)
    await page.close()
  }
  const longest = times(rounds.map(([first = 0]) => first))
  const over = times(rounds.map((list) => list.filter((task) => task > FRAME).length))
  return `Longest task of the tab between click and summary, 20,000 characters: ${ms(longest)} ms of processor time; tasks over ${FRAME} ms: ${over.median}.`
}

async function memory(extended: Extended, url: string): Promise<string> {
  const page = await tabWith(extended, url)
  const worlds = await worldsOfOurs(page, extended.id)
  const before = await held(page)
  await open(extended, page)
  const opened = await held(page)
  await leave(extended, page)
  const left = await held(page)
  for (let round = 0; round < ROUNDS_OF_LEAVING; round++) {
    await open(extended, page)
    await leave(extended, page)
  }
  const after = await held(page)
  await page.close()
  const rows = Object.entries({
    'not clicked': before,
    'reader open': opened,
    left,
    [`left, after ${ROUNDS_OF_LEAVING} more rounds`]: after,
  }).map(([name, { heap, nodes, listeners }]) => [name, heap.toFixed(1), nodes, listeners])
  return `${table(['5,000 characters', 'JavaScript heap, MB', 'nodes', 'listeners'], rows)}\n\nA page that nobody clicks on: ${worlds} scripts of ours in it, 0 bytes.`
}

function injected(): string {
  const script = readFileSync(`${BUILD}/reader.js`)
  const [whole, packed] = [script.length, gzipSync(script, { level: 9 }).length]
  return `Injected by a click: ${(whole / 1024).toFixed(1)} KB, ${(packed / 1024).toFixed(1)} KB compressed (at most 200 and 75).`
}

async function main(executable: string, site: Site): Promise<void> {
  const code = await scriptOf('tests/bench/click/page.ts')
  const urls = SIZES.map((size) => site.put(`/${size}.html`, { body: pageOf(size) }))
  const [, five = '', twenty = ''] = urls
  const first = await cold(executable, urls, code)
  const extended = await browser(executable)
  try {
    const later = await warm(extended, urls, code)
    const head = ['', ...SIZES.map((size) => `${thousands(size)} characters`)]
    console.log('Median (quartiles) in ms · as a multiple of bare Readability on the page, in the tab.')
    console.log(
      'Cold: the first click in a browser just started, its service worker asleep. Warm: later clicks.\n',
    )
    console.log(table(head, [...clickTable('cold', first), ...clickTable('warm', later)]))
    console.log(`\n${await tasks(extended, twenty)}\n`)
    console.log(`## The stages alone, in Chromium\n\n${await stages(extended, urls, code)}\n`)
    console.log(`## Weight in a tab\n\n${injected()}\n\n${await memory(extended, five)}`)
  } finally {
    await extended.close()
  }
}

console.log('## From the click to the summary, in Chromium\n')
const executable = findBrowser('chromium')
if (!executable) console.log('No Chromium here (QIANYAO_CHROMIUM): not measured.')
else if (!existsSync(`${BUILD}/manifest.json`)) console.log('No build here (npm run build): not measured.')
else {
  const site = await serve()
  await main(executable, site)
  await site.close()
}
