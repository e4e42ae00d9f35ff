/** `npm run icons`: draws public/icon/*.png from assets/icon.svg. The results are committed; run it after a change. */
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './lib/machine.mjs'

const executablePath = findBrowser('chromium')
if (executablePath === null) throw new Error('Chromium is needed to draw the icons')
const svg = readFileSync('assets/icon.svg', 'utf8')
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
mkdirSync('public/icon', { recursive: true })
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
