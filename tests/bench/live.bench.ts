/** A live page of 100,000 characters converted in place in Chromium: the longest task, and the whole. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { type Config, entriesFor } from '../../lib/script'
import { packDictionaries } from '../../scripts/dictionary/pack'
import { readCases } from '../script/support/cases'
import { scriptOf } from './bundle'
import { table } from './measure'
import { CATEGORIES, longestTask } from './tasks'

const LENGTH = 100_000
const ROUNDS = 8
const executablePath = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)

/** Fonts of the other script, as most pages name them: each text is given its counterpart. */
const STYLE = 'body { font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif }'

/** Short paragraphs with links and emphasis, as pages have them: about twelve thousand nodes. */
function pageOf(length: number): string {
  const lines = readCases()
    .filter(({ config }) => config.startsWith('s'))
    .map(({ from }) => from)
  const blocks: string[] = []
  for (let i = 0, size = 0; size < length; i++) {
    const line = lines[i % lines.length] ?? ''
    size += line.length * 2
    blocks.push(`<p title="${line}">${line}，<a href="#${i}"><b>${line}</b></a></p>`)
  }
  return `<!doctype html><title>签约</title><style>${STYLE}</style><body>${blocks.join('\n')}</body>`
}

console.log('## Converting a live page in place\n')
if (!executablePath) console.log('No Chromium here (CHROME_PATH): not measured.')
else {
  const dictionaries = await packDictionaries()
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, headless: true, args: root })
  try {
    const code = await scriptOf('tests/bench/script/page.ts')
    const results: (Awaited<ReturnType<Window['measure']>> & { cpu: number })[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage()
      await page.exposeFunction('entries', (config: Config, text: string, anyText: boolean) =>
        entriesFor([text], config, dictionaries, { anyText }),
      )
      await page.setContent(pageOf(LENGTH), { waitUntil: 'domcontentloaded', timeout: 120_000 })
      await page.addScriptTag({ content: code })
      await browser.startTracing(page, { categories: CATEGORIES })
      const measured = await page.evaluate(() => window.measure())
      results.push({ ...measured, cpu: longestTask(await browser.stopTracing(), 'go') })
      await page.close()
    }
    if (results.some(({ undone }) => !undone)) throw new Error('the page is not as it was')
    const all = (key: 'total' | 'longest' | 'restored' | 'cpu') =>
      results.map((each) => each[key].toFixed(0)).join(', ')
    console.log(
      `${LENGTH} characters, s2twp, Chromium ${browser.version()}, in a new page each time, ${ROUNDS} rounds.\n`,
    )
    console.log(
      table(
        ['longest task, ms of CPU', 'longest by the clock, ms', 'until converted, ms', 'put back, ms'],
        [[all('cpu'), all('longest'), all('total'), all('restored')]],
      ),
    )
  } finally {
    await browser.close()
  }
}
