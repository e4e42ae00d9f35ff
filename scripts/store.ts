/**
 * What the stores show, from real runs of the build in .output/chrome-mv3: three screenshots of 1280×800 and a tile of
 * 440×280 for each language of the interface, in docs/store/<language>. Run `npm run build` first.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { libraryTables } from '../components/library/strings'
import { translator } from '../lib/i18n'
import { generatedFile } from '../tests/bench/store/generate'
import { type Extended, launch } from './browser/chromium'
import { pierce } from './browser/pierce'
import { serveFile } from './browser/serve'
import { findBrowser } from './lib/machine.mjs'

const LANGUAGES = {
  hans: {
    locale: 'zh-CN',
    shown: 'script.own',
    sample: 'hans',
    name: '签要',
    line: '谁与谁签了什么，各自承诺了什么',
  },
  hant: {
    locale: 'zh-TW',
    shown: 'script.hant-tw',
    sample: 'hant',
    name: '簽要',
    line: '誰與誰簽了什麼，各自承諾了什麼',
  },
  en: {
    locale: 'en',
    shown: 'script.own',
    sample: 'hans',
    name: 'Qianyao 签要',
    line: 'Who signed what with whom',
  },
} as const

type Language = keyof typeof LANGUAGES

interface StorageScope {
  chrome: { storage: { local: { set(items: object): Promise<void> } } }
}

/** Shot at 1280×800, the size that the three stores share. */
const SIZE = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }

async function readingShot(extended: Extended, language: Language, mode: 'view' | 'page'): Promise<void> {
  const worker = await extended.worker()
  await worker.evaluate(
    (settings) => (globalThis as unknown as StorageScope).chrome.storage.local.set({ settings }),
    {
      hintSeen: true,
      language,
      mode,
    },
  )
  const { site, url } = await serveFile(resolve(`assets/samples/${LANGUAGES[language].sample}.html`))
  const page = await extended.context.newPage()
  await page.setViewportSize(SIZE)
  await page.goto(url)
  await extended.click(page)
  const inside = await pierce(page)
  await inside.wait('[data-state="ready"]')
  await inside.click('.commitment .fact')
  await page.waitForTimeout(800)
  await page.screenshot({ path: `docs/store/${language}/${mode === 'view' ? '1-reading' : '2-beside'}.png` })
  await page.close()
  await site.close()
}

/** The ledger of forty made-up articles, brought in through the page as a reader would. */
async function ledgerShot(extended: Extended, language: Language): Promise<void> {
  const parts: string[] = []
  for await (const part of generatedFile(40, 600)) parts.push(part)
  const page = await extended.context.newPage()
  await page.goto(extended.page('library.html#/data'))
  await page.setInputFiles('input[type=file]', {
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(parts.join('')),
  })
  const t = translator(language, libraryTables)
  await page
    .locator('.data .notice')
    .getByRole('button', { name: t('importApply'), exact: true })
    .click()
  await page.getByRole('button', { name: t('undo'), exact: true }).waitFor()
  await page
    .getByRole('button', { name: t('close'), exact: true })
    .first()
    .click()
  await page.getByRole('button', { name: t('later'), exact: true }).click()
  await page.getByRole('button', { name: t(LANGUAGES[language].shown), exact: true }).click()
  await page.goto(extended.page('library.html#/ledger'))
  await page.locator('main:not([aria-busy])').waitFor()
  await page.locator('[role=row], tbody tr').nth(5).waitFor()
  await page.screenshot({ path: `docs/store/${language}/3-ledger.png` })
}

/** The tile: paper, the seal, the name, one line. */
function tile(language: Language): string {
  const { name, line } = LANGUAGES[language]
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; display: grid; place-content: center; justify-items: center; gap: 14px;
  height: ${TILE.height}px; background: #fbf9f4; color: #1f1d1a; font-family: "Noto Serif CJK SC", serif; }
svg { width: 104px; height: 104px } b { font-size: 40px; line-height: 1 } span { font-size: 19px; color: #655f55 }
</style>${readFileSync('assets/icon.svg', 'utf8')}<b>${name}</b><span>${line}</span>`
}

async function tileShot(page: Page, language: Language): Promise<void> {
  await page.setViewportSize(TILE)
  await page.setContent(tile(language))
  await page.screenshot({ path: `docs/store/${language}/tile.png` })
}

async function main(): Promise<void> {
  const executable = findBrowser('chromium')
  if (!executable) throw new Error('no Chromium here: npm test installs one, or set QIANYAO_CHROMIUM')
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    mkdirSync(`docs/store/${language}`, { recursive: true })
    const { locale } = LANGUAGES[language]
    const extended = await launch({
      executable,
      extension: resolve('.output/chrome-mv3'),
      locale,
      viewport: SIZE,
    })
    await readingShot(extended, language, 'view')
    await readingShot(extended, language, 'page')
    await ledgerShot(extended, language)
    await tileShot(await extended.context.newPage(), language)
    await extended.close()
    console.log(language)
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
