/** Opens a browser with the built extension on a page; without a window it prints the summary and leaves a screenshot. */
import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launch } from './browser/chromium'
import { pierce } from './browser/pierce'
import { serveFile } from './browser/serve'
import { sidebarText } from './browser/summary'

const [mode, executable = '', target = 'assets/samples/hans.html'] = process.argv.slice(2)
const headless = mode === '--headless'

async function addressOf(place: string): Promise<string> {
  if (/^https?:\/\//i.test(place)) return place
  if (!existsSync(place)) throw new Error(`${place}: no such file, and no http address`)
  const { url } = await serveFile(resolve(place))
  return url
}

async function main(): Promise<void> {
  const url = await addressOf(target)
  const extended = await launch({
    executable,
    extension: resolve('.output/chrome-mv3'),
    headless,
    viewport: headless ? { width: 1440, height: 900 } : null,
  })
  const page = extended.context.pages()[0] ?? (await extended.context.newPage())
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await extended.click(page)
  const inside = await pierce(page)
  await inside.wait('aside [data-state="ready"]')
  if (!headless) {
    console.log('The browser is open. Close it, or press Ctrl+C here, to end.')
    await new Promise<void>((done) => extended.context.on('close', () => done()))
    return
  }
  console.log(`\n${await sidebarText(inside)}\n`)
  mkdirSync('shots', { recursive: true })
  const file = resolve('shots/start.png')
  await page.screenshot({ path: file })
  console.log(`Screenshot: ${file}`)
  await extended.close()
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
