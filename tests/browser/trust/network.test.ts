/** Nothing leaves the machine: a browser whose every request goes through a proxy that remembers, on the build that ships. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Extended } from '../../../scripts/browser/chromium'
import { launch } from '../../../scripts/browser/chromium'
import {
  CHROME_BUILD,
  chromium,
  readWith,
  setSettings,
  tabOpenedBy,
  until,
  visit,
} from '../support/extension'
import { type RecordingProxy, recordingProxy } from '../support/proxy'

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')
const PAGE = 'http://news.qianyao.test/2021/03/26/art_100.html'
const PICTURE = 'http://news.qianyao.test/picture.gif'
const TRACKER = 'http://tracker.qianyao.test/pixel.gif'

/** What Chromium asks for by itself, extension or not; tests/built holds that no such name stands in the build. */
const BROWSER = /^[\w.-]+\.(?:google|googleapis|gstatic)\.com:443$/

let extended: Extended
let proxy: RecordingProxy
beforeAll(async () => {
  proxy = await recordingProxy()
  extended = await launch({
    executable: chromium,
    extension: CHROME_BUILD,
    locale: 'zh-CN',
    args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
  })
  const body = readFileSync('assets/samples/hans.html', 'utf8')
    .replace('<title>', '<link rel="icon" href="data:,"><title>')
    .replace(
      '<p>　　根据备忘录',
      `<p><img src="${PICTURE}" alt="签约现场" width="600" height="400"></p><p>　　根据备忘录`,
    )
    .replace('<p>　　双方将', `<p><img data-src="${TRACKER}" alt=""></p><p>　　双方将`)
  proxy.put(PAGE, body)
  proxy.put(PICTURE, PIXEL, 'image/gif')
}, 90_000)
afterAll(async () => {
  await extended?.close()
  await proxy?.close()
})

/** Addresses asked for while `act` ran and a little longer. */
async function askedDuring(act: () => Promise<unknown>): Promise<string[]> {
  const before = proxy.asked.length
  await act()
  await new Promise((done) => setTimeout(done, 700))
  return proxy.asked.slice(before).filter((address) => !BROWSER.test(address))
}

test('the proxy sees what a page asks for', async () => {
  const asked = await askedDuring(async () => {
    const page = await visit(extended, PAGE)
    await page.close()
  })
  expect(asked).toContain(PAGE)
  expect(asked).toContain(PICTURE)
})

test('reading, converting, saving: nothing is asked for that the page had not loaded itself', async () => {
  const page = await visit(extended, PAGE)
  const asked = await askedDuring(async () => {
    const inside = await readWith(extended, page)
    await inside.click('aside .fact')
    for (const target of ['hant-tw', 'hant-hk', 'hans']) {
      await setSettings(extended, { target })
      const next = await visit(extended, 'about:blank')
      await next.close()
    }
    await inside.click('.toolbar [aria-pressed="false"]', 1)
    await inside.click('aside .save')
    await inside.wait('aside .save.done')
  })
  expect(asked.filter((url) => url !== PICTURE)).toEqual([])
  await page.close()
})

test('beside the page as it is: nothing either', async () => {
  await setSettings(extended, { mode: 'page', target: 'hant-tw' })
  const page = await visit(extended, PAGE)
  const asked = await askedDuring(async () => {
    const inside = await readWith(extended, page)
    await inside.click('aside .fact')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('水利廳'))
    await extended.click(page)
    await page.waitForSelector('qianyao-reader', { state: 'detached' })
  })
  expect(asked.filter((url) => url !== PICTURE)).toEqual([])
  await page.close()
})

test('the library, with search and every export, asks for nothing: no picture of a saved page either', async () => {
  const page = await extended.context.newPage()
  const asked = await askedDuring(async () => {
    await page.goto(extended.page('library.html'))
    await page.waitForSelector('.card')
    await page.fill('input[type="search"]', '水利')
    await page.waitForSelector('.card')
    await page.fill('input[type="search"]', '')
    await page.click('.card h2 a')
    await page.waitForFunction(() =>
      /[联聯]席[会會][议議]/.test(document.querySelector('main')?.textContent ?? ''),
    )
    for (const view of ['ledger', 'organisations', 'people', 'timeline', 'network', 'data']) {
      await page.goto(`${extended.page('library.html')}#/${view}`)
      await page.waitForTimeout(150)
    }
    const formats = await page.locator('details.menu li button').count()
    for (let n = 0; n < formats - 1; n += 1) {
      await page.click('details.menu summary')
      await Promise.all([
        page.waitForEvent('download'),
        page.click(`details.menu li:nth-child(${n + 1}) button`),
      ])
    }
  })
  expect(asked).toEqual([])
  await page.close()
})

test('options and refusals ask for nothing', async () => {
  const asked = await askedDuring(async () => {
    const page = await visit(extended, 'chrome://version/')
    const message = await tabOpenedBy(extended, () => extended.click(page))
    await until(() => message.locator('h1').count(), Boolean)
    await message.goto(extended.page('options.html')).catch(() => undefined)
    await message.waitForTimeout(300)
    await message.close()
    await page.close()
  })
  expect(asked).toEqual([])
})
