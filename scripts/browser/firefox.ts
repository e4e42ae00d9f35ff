import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Marionette } from './marionette'
import { HOST } from './pierce'

export interface Point {
  x: number
  y: number
}

export interface Fox {
  /** The extension's id as its manifest gives it. */
  id: string
  open(url: string): Promise<void>
  /** Clicks the toolbar button on the selected tab, with all that it grants. */
  click(): Promise<void>
  /** Runs a function body in the page (its own world); `arguments` are the arguments. */
  inPage<T>(body: string, ...args: unknown[]): Promise<T>
  /** Runs a function body in the page with the browser's rights; `root` is the closed shadow root of our element, or null. */
  inRoot<T>(body: string, ...args: unknown[]): Promise<T>
  /** Runs a function body in the browser's own context. */
  inBrowser<T>(body: string, ...args: unknown[]): Promise<T>
  /** Presses the pointer at one place of the page's viewport and lets go at another, or at the same: px. */
  drag(from: Point, to?: Point): Promise<void>
  /** Presses a key, by the character that WebDriver has for it (https://www.w3.org/TR/webdriver/#keyboard-actions). */
  press(key: string): Promise<void>
  /** moz-extension://UUID/path */
  page(path: string): Promise<string>
  /** PNG of the page. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}

const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

/** Firefox with the extension installed for the session and a profile of its own, thrown away at the end. */
export async function launchFirefox(options: { executable: string; extension: string }): Promise<Fox> {
  const profile = mkdtempSync(join(tmpdir(), 'qianyao-fox-'))
  const port = await freePort()
  const preferences = { ...PREFERENCES, 'marionette.port': port }
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const child = spawn(
    options.executable,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  )
  const firefox = await Marionette.connect(port)
  await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
  await firefox.send('WebDriver:SetWindowRect', { width: 1280, height: 900 })
  const { value: id } = await firefox.send<{ value: string }>('Addon:Install', {
    path: resolve(options.extension),
    temporary: true,
  })
  const script = async <T>(
    context: 'chrome' | 'content',
    body: string,
    args: unknown[],
    sandbox: 'system' | null = null,
  ): Promise<T> => {
    await firefox.send('Marionette:SetContext', { value: context })
    try {
      const { value } = await firefox.send<{ value: T }>('WebDriver:ExecuteScript', {
        script: body,
        args,
        sandbox,
      })
      return value
    } finally {
      await firefox.send('Marionette:SetContext', { value: 'content' })
    }
  }
  return {
    id,
    open: (url) => firefox.send('WebDriver:Navigate', { url }),
    click: () =>
      script(
        'chrome',
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
         const { extension } = WebExtensionPolicy.getByID(arguments[0])
         const window = Services.wm.getMostRecentWindow('navigator:browser')
         ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
        [id],
      ),
    inPage: (body, ...args) => script('content', body, args),
    inRoot: (body, ...args) =>
      script(
        'content',
        `const root = document.querySelector('${HOST}')?.openOrClosedShadowRoot ?? null
         return (function () { ${body} }).apply(null, arguments)`,
        args,
        'system',
      ),
    inBrowser: (body, ...args) => script('chrome', body, args),
    async drag(from, to = from) {
      const move = ({ x, y }: Point) => ({
        type: 'pointerMove',
        duration: 60,
        x: Math.round(x),
        y: Math.round(y),
      })
      const button = (type: string) => ({ type, button: 0 })
      await firefox.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [move(from), button('pointerDown'), move(to), button('pointerUp')],
          },
        ],
      })
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ]
      await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    async page(path) {
      const host = await script<string>(
        'chrome',
        'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname',
        [id],
      )
      return `moz-extension://${host}/${path.replace(/^\//, '')}`
    },
    async screenshot() {
      const { value } = await firefox.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false })
      return Buffer.from(value, 'base64')
    },
    async close() {
      await firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
      firefox.close()
      child.kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
