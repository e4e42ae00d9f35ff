import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core'
import { HOST } from './pierce'
import { serve } from './serve'

const OURS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
]

export interface Extended {
  context: BrowserContext
  /** The extension's id. */
  id: string
  /** chrome-extension://ID/path */
  page(path: string): string
  /** The service worker, woken if it sleeps. */
  worker(): Promise<Worker>
  /** Clicks the toolbar button on a tab, with all that it grants (activeTab), as a person would. */
  click(page: Page): Promise<void>
  /** Brings a tab to the front and gives the click on it, which then does nothing but click. */
  aim(page: Page): Promise<() => Promise<void>>
  /** Puts the service worker to sleep. */
  stopWorker(): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  executable: string
  /** Folder of the unpacked extension. */
  extension: string
  headless?: boolean
  viewport?: { width: number; height: number } | null
  locale?: string
  colorScheme?: 'light' | 'dark'
  args?: string[]
  /** Where the profile is put; the system's folder for temporary files if none is given. */
  profilesIn?: string
}

/** What of the service worker's global the warm-up touches. */
interface WorkerScope {
  clicksSeen?: number
  chrome: { action: { onClicked: { addListener(listener: () => void): void } } }
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  return new URL(worker.url()).host
}

/** The id of the tab target that shows a page: the action belongs to the tab, not to the page in it. */
async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tabs = targetInfos.filter((info) => info.url === targetInfo.url)
  const tab = tabs[tabs.length - 1]
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`)
  return tab.targetId
}

/** How long a trigger may take to arrive before it counts as lost, in ms. */
const ARRIVAL = 2_000

/**
 * The first trigger after a launch is lost about one time in four. So it is spent on a page that nobody looks at, and
 * tests may then trigger once and assert at once. The page is closed only when the click has done all that it does: a tab
 * that goes while the reader is being put into it makes the extension act on whatever comes next.
 */
async function warmUp(context: BrowserContext, trigger: (page: Page) => Promise<void>): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(() => {
    const scope = globalThis as unknown as WorkerScope
    scope.clicksSeen = 0
    scope.chrome.action.onClicked.addListener(() => {
      scope.clicksSeen = (scope.clicksSeen ?? 0) + 1
    })
  })
  const seen = () => worker.evaluate(() => (globalThis as unknown as WorkerScope).clicksSeen ?? 0)
  const site = await serve({ '/': { body: '<!doctype html><title>warm-up</title>' } })
  const page = await context.newPage()
  await page.goto(site.origin)
  let answered = false
  for (let attempt = 0; attempt < 5 && !answered; attempt += 1) {
    await trigger(page)
    for (const until = Date.now() + ARRIVAL; Date.now() < until && !answered; ) {
      await page.waitForTimeout(50)
      answered = (await seen()) > 0
    }
  }
  if (answered) await page.waitForSelector(HOST, { state: 'attached', timeout: 15_000 })
  await page.close()
  await site.close()
  if (!answered) throw new Error('the toolbar button does not answer')
}

/**
 * Chromium with the extension and a profile of its own, thrown away at the end.
 * Throws when the extension is not there after the launch (branded Chrome ignores --load-extension).
 */
export async function launch(options: LaunchOptions): Promise<Extended> {
  const profile = mkdtempSync(join(options.profilesIn ?? tmpdir(), 'qianyao-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...OURS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  })
  const id = await extensionId(context).catch(() => {
    throw new Error(
      `${options.executable} did not load ${options.extension}: load it by hand (chrome://extensions)`,
    )
  })
  const browser = context.browser()
  const cdp = browser
    ? await browser.newBrowserCDPSession()
    : await context.newCDPSession(await context.newPage())
  const aim = async (page: Page) => {
    await page.bringToFront()
    const params = { id, targetId: await tabOf(cdp, page) }
    return async () => {
      await (cdp.send as (method: string, params: object) => Promise<unknown>)(
        'Extensions.triggerAction',
        params,
      )
    }
  }
  const trigger = async (page: Page) => (await aim(page))()
  await warmUp(context, trigger)
  return {
    context,
    id,
    page: (path) => `chrome-extension://${id}/${path.replace(/^\//, '')}`,
    async worker() {
      return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
    },
    click: trigger,
    aim,
    async stopWorker() {
      const { targetInfos } = await cdp.send('Target.getTargets')
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))
      if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId })
    },
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
