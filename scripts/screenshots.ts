/**
 * Screenshots of every state, from real runs of the build in .output/chrome-mv3: all of them in shots/ui, the README's in
 * docs/screenshots. Run `npm run build` first.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { type Extended, launch } from './browser/chromium'
import { type Pierced, pierce } from './browser/pierce'
import { serveFile } from './browser/serve'
import { findBrowser } from './lib/machine.mjs'

interface Shot {
  name: string
  sample: 'hans' | 'hant' | string
  settings?: Record<string, unknown>
  width?: number
  height?: number
  /** What a reader does before the picture is taken: selectors to click, in order. */
  steps?: string[]
  /** Goes to docs/screenshots. */
  readme?: boolean
  /** The system's own few colours, as for readers who need strong contrast. */
  forced?: boolean
  /** As on paper. */
  print?: boolean
  /** Words of the page itself that the reader selects. */
  select?: string
}

const FACT = ['.commitment .fact']

const own = (name: string) => `tests/browser/pages/${name}.html`

const SHOTS: Shot[] = [
  { name: 'reader-hans', sample: 'hans', steps: FACT, readme: true },
  { name: 'reader-hant', sample: 'hant', settings: { language: 'hant' }, steps: FACT, readme: true },
  { name: 'first-run', sample: 'hans', settings: { hintSeen: false } },
  { name: 'hans-in-taiwan', sample: 'hans', settings: { target: 'hant-tw' }, steps: FACT },
  { name: 'hant-in-simplified', sample: 'hant', settings: { target: 'hans' }, steps: FACT },
  { name: 'hant-in-hongkong-sepia', sample: 'hant', settings: { target: 'hant-hk', theme: 'sepia' } },
  { name: 'dark', sample: 'hans', settings: { theme: 'dark' }, steps: FACT },
  { name: 'dark-hant', sample: 'hant', settings: { theme: 'dark' }, steps: ['.signatory .fact'] },
  { name: 'english', sample: 'hans', settings: { language: 'en' }, steps: FACT },
  { name: 'traditional-interface', sample: 'hant', settings: { language: 'hant' }, steps: ['.folder'] },
  { name: 'typography', sample: 'hans', settings: { face: 'sans', width: 'wide' }, steps: ['.letter'] },
  { name: 'correcting', sample: 'hans', steps: ['.commitment .tools-toggle'] },
  {
    name: 'corrected',
    sample: 'hans',
    steps: ['.commitment .tools-toggle', '.fact-tools button', '.single .tools-toggle', '.fact-tools button'],
  },
  { name: 'copy', sample: 'hans', steps: ['.sidebar-head .popup .tool'] },
  { name: 'saved', sample: 'hans', steps: ['.save'] },
  { name: 'folded', sample: 'hans', steps: ['.fold'] },
  { name: 'narrow', sample: 'hans', width: 420, height: 860, steps: FACT, readme: true },
  { name: 'narrow-typography', sample: 'hant', width: 420, height: 860, steps: ['.letter'] },
  { name: 'narrow-folded', sample: 'hant', width: 420, height: 860, steps: ['.fold'] },
  { name: 'beside-hans', sample: 'hans', settings: { mode: 'page' }, steps: FACT, readme: true },
  {
    name: 'beside-hant-dark',
    sample: 'hant',
    settings: { mode: 'page', theme: 'dark', target: 'hans' },
    steps: FACT,
  },
  { name: 'beside-narrow', sample: 'hans', settings: { mode: 'page' }, width: 420, height: 860 },
  { name: 'taking', sample: 'hans', steps: ['.take'] },
  {
    name: 'taking-dark-hant',
    sample: 'hant',
    settings: { theme: 'dark', language: 'hant' },
    steps: ['.take'],
  },
  { name: 'taking-narrow', sample: 'hans', width: 420, height: 860, steps: ['.take'] },
  {
    name: 'replacing',
    sample: 'hans',
    settings: { mode: 'page' },
    steps: ['.commitment .tools-toggle', '.fact-tools .tool-row + .tool-row button'],
  },
  { name: 'selecting', sample: 'hans', settings: { mode: 'page' }, select: '各级水利部门' },
  {
    name: 'selecting-outside',
    sample: 'hant',
    settings: { mode: 'page', language: 'hant' },
    select: '熱門新聞',
  },
  {
    name: 'machine-reading',
    sample: 'hans',
    steps: ['.commitment .tools-toggle', '.fact-tools button', '.correction-bar .link'],
  },
  { name: 'pointing', sample: own('portal'), steps: ['.empty .plain'] },
  { name: 'correcting-signatory', sample: 'hant', steps: ['.signatory .tools-toggle'] },
  { name: 'three-parties', sample: own('three-parties'), steps: ['.announced .fact'] },
  {
    name: 'three-parties-english',
    sample: own('three-parties'),
    settings: { language: 'en', theme: 'dark' },
  },
  { name: 'three-parties-narrow', sample: own('three-parties'), width: 360, height: 800, steps: ['.folder'] },
  {
    name: 'three-parties-least-panel',
    sample: own('three-parties'),
    settings: { panel: 300, language: 'en' },
    steps: ['.signatory .tools-toggle'],
  },
  { name: 'two-signings', sample: own('two-signings') },
  {
    name: 'two-signings-sepia',
    sample: own('two-signings'),
    settings: { theme: 'sepia', target: 'hant-tw' },
  },
  { name: 'overview', sample: own('overview') },
  { name: 'overview-dark-english', sample: own('overview'), settings: { theme: 'dark', language: 'en' } },
  { name: 'no-signing', sample: own('speech') },
  { name: 'no-signing-hant', sample: own('speech'), settings: { target: 'hant-tw', language: 'hant' } },
  { name: 'no-article', sample: own('portal') },
  { name: 'no-article-beside', sample: own('portal'), settings: { mode: 'page', language: 'en' } },
  { name: 'folded-beside', sample: 'hans', settings: { mode: 'page' }, steps: ['.fold'] },
  { name: 'small-window', sample: 'hans', width: 320, height: 480 },
  { name: 'small-window-beside', sample: 'hant', settings: { mode: 'page' }, width: 320, height: 480 },
  { name: 'forced-colours', sample: 'hans', steps: FACT, forced: true },
  { name: 'print', sample: 'hans', width: 794, height: 1123, print: true },
]

interface StorageScope {
  chrome: { storage: { local: { set(items: object): Promise<void> } } }
}

async function settle(extended: Extended, settings: Record<string, unknown>): Promise<void> {
  const worker = await extended.worker()
  await worker.evaluate(
    (value) => (globalThis as unknown as StorageScope).chrome.storage.local.set({ settings: value }),
    settings,
  )
}

/** Runs in the page. */
function selectWords(words: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let text = texts.nextNode() as Text
  while (!text.data.includes(words)) text = texts.nextNode() as Text
  const at = text.data.indexOf(words)
  document.getSelection()?.setBaseAndExtent(text, at, text, at + words.length)
}

async function act(page: Page, inside: Pierced, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    await inside.click(step)
    await page.waitForTimeout(250)
  }
  await page.waitForTimeout(600)
}

async function shoot(extended: Extended, shot: Shot): Promise<void> {
  const { name, sample, settings = {}, width = 1360, height = 900, steps = [], readme = false } = shot
  await settle(extended, { hintSeen: true, ...settings })
  const page = await extended.context.newPage()
  await page.setViewportSize({ width, height })
  const { site, url } = await serveFile(
    resolve(sample.includes('/') ? sample : `assets/samples/${sample}.html`),
  )
  await page.goto(url)
  await extended.click(page)
  const inside = await pierce(page)
  await inside.wait('[data-state="ready"]')
  await page.waitForTimeout(300)
  if (shot.select) await page.evaluate(selectWords, shot.select)
  await act(page, inside, steps)
  if (shot.forced) await page.emulateMedia({ forcedColors: 'active' })
  if (shot.forced) await page.waitForTimeout(400)
  if (shot.print) await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: `${readme ? 'docs/screenshots' : 'shots/ui'}/${name}.png` })
  console.log(name)
  await page.close()
  await site.close()
}

async function main(): Promise<void> {
  mkdirSync('docs/screenshots', { recursive: true })
  mkdirSync('shots/ui', { recursive: true })
  const executable = findBrowser('chromium')
  if (!executable) throw new Error('no Chromium here: npm test installs one, or set QIANYAO_CHROMIUM')
  const extended = await launch({ executable, extension: resolve('.output/chrome-mv3'), locale: 'zh-CN' })
  const wanted = process.argv.slice(2)
  for (const shot of SHOTS) {
    if (wanted.length === 0 || wanted.includes(shot.name)) await shoot(extended, shot)
  }
  await settle(extended, {})
  const page = await extended.context.newPage()
  await page.setViewportSize({ width: 1000, height: 1500 })
  await page.goto(extended.page('options.html'))
  await page.waitForSelector('h1')
  await page.screenshot({ path: 'shots/ui/options.png' })
  await page.goto(extended.page('message.html?why=browser'))
  await page.waitForSelector('h1')
  await page.screenshot({ path: 'shots/ui/message.png' })
  await extended.close()
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
