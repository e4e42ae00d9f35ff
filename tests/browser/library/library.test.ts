/** The library in a real browser, on the build that ships: found, opened, corrected, taken elsewhere and back. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { generated } from '../../bench/store/generate'
import { browserWithSite } from '../support/extension'
import { downloaded, fileOf, goTo, importFile, openLibraryPage, wipe, words, written } from './stage'

const both = browserWithSite({ viewport: { width: 1360, height: 900 } })
let page: Page

const ARTICLES = 30

beforeAll(async () => {
  page = await openLibraryPage(both.extended)
  await importFile(page, await fileOf(ARTICLES))
}, 60_000)

const count = () => page.locator('.list-head [role=status]').first().innerText()

test('search finds in the other script as one types, marks the hits, and stands in the address', async () => {
  await goTo(page, '#/list')
  await page.locator('#query').fill('市人民政府 籤署'.replace('籤', '簽'))
  await expect.poll(() => page.locator('.card mark').count()).toBeGreaterThan(0)
  expect(await page.locator('.card mark').allInnerTexts()).toContain('市人民政府')
  expect(decodeURIComponent(page.url())).toContain('簽署')
  const found = await count()
  await page.locator('.card h2 a').first().click()
  await page.locator('.article h1').waitFor()
  await page.goBack()
  await expect.poll(count).toBe(found)
  expect(await page.locator('#query').inputValue()).toContain('簽署')
})

test('facets narrow the list, and back takes them away', async () => {
  await goTo(page, '#/list')
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
  await page
    .locator('.facet', { hasText: words('facet.type') })
    .locator('input')
    .first()
    .check()
  await expect.poll(count).not.toBe(words('found', { n: ARTICLES }))
  await page.goBack()
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
})

test('an article opens at its top, and back leads to the place in the list that it was opened from', async () => {
  await goTo(page, '#/list')
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
  await page.locator('.card').nth(20).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(500)
  await page.locator('.card h2 a').nth(20).click()
  await page.locator('.article h1').waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

test('back leads to the row of the ledger that it was opened from', async () => {
  await goTo(page, '#/ledger')
  const rows = page.locator('.ledger tbody tr')
  await page.locator('.more').click()
  await expect.poll(() => rows.count()).toBeGreaterThan(100)
  const clause = rows.nth(110).locator('.clause a')
  await clause.scrollIntoViewIfNeeded()
  const top = () => page.locator('.table-scroll').evaluate((region) => region.scrollTop)
  const before = await top()
  expect(before).toBeGreaterThan(500)
  await clause.click()
  await page.locator('.article .mark.current').first().waitFor()
  await page.goBack()
  await expect.poll(() => rows.count()).toBeGreaterThan(100)
  expect(await top()).toBe(before)
})

test('what is deleted is gone, and comes back by undo', async () => {
  await goTo(page, '#/list')
  const title = await page.locator('.card h2').first().innerText()
  await page.locator('.card input').first().check()
  await page.getByRole('button', { name: words('remove'), exact: true }).click()
  await expect.poll(count).toBe(words('found', { n: ARTICLES - 1 }))
  await page.getByRole('button', { name: words('undo'), exact: true }).click()
  await expect.poll(count).toBe(words('found', { n: ARTICLES }))
  expect(await page.locator('.card h2').first().innerText()).toBe(title)
})

test('a mark in the ledger outlives the page', async () => {
  await goTo(page, '#/ledger')
  const row = page.locator('.ledger tbody tr').first()
  await row.locator('textarea').fill('去电询问')
  await row.locator('textarea').blur()
  // Written after the note: what shows it has the note behind it.
  await row.locator('select').selectOption('active')
  await expect.poll(() => row.getAttribute('class')).toBe('status-active')
  await page.reload()
  await expect.poll(() => row.locator('textarea').inputValue()).toBe('去电询问')
  expect(await row.locator('select').inputValue()).toBe('active')
})

describe('one saved article', () => {
  beforeAll(async () => {
    await goTo(page, '#/article/generated-000003')
    await page.locator('.article h1').waitFor()
  })

  test('leads from fact to sentence and back', async () => {
    await page.locator('.commitments .fact').first().click()
    await expect.poll(() => page.locator('.article .mark.current').count()).toBeGreaterThan(0)
    await page.locator('.article .mark:not(.current)').first().click()
    await expect.poll(() => page.locator('.summary .fact-row.current').count()).toBe(1)
  })

  test('keeps tags, a note and what is corrected by typing', async () => {
    await page.locator('#new-tag').fill('重点、待核')
    await page.locator('#new-tag').press('Enter')
    await page.locator('.note textarea').fill('要点')
    await page.locator('.note textarea').blur()
    await page.locator('.summary .party .fact').first().click()
    await page.getByRole('button', { name: words('correctByTyping') }).click()
    await page.locator('.fact-editor input').first().fill('某某委员会')
    await page.locator('.fact-editor button[type=submit]').click()
    await expect.poll(() => page.locator('.summary .party').first().innerText()).toContain('某某委员会')
    await page.reload()
    await expect.poll(() => page.locator('.tags .chip').count()).toBe(2)
    expect(await page.locator('.note textarea').inputValue()).toBe('要点')
    expect(await page.locator('.summary .party').first().innerText()).toContain('某某委员会')
  })
})

test('what an older engine read is read again when wanted, corrections kept, the old reading behind it', async () => {
  await goTo(page, '#/article/generated-000003')
  const panel = page.locator('.reread')
  await panel.getByRole('button', { name: words('reread') }).click()
  await panel.getByRole('button', { name: words('rereadTake') }).click()
  await page.getByRole('link', { name: words('versions', { n: 1 }) }).click()
  await page.locator('.compared').waitFor()
  expect(await page.locator('.list-head select').count()).toBe(2)
  await page.goBack()
  await page.locator('.article h1').waitFor()
  expect(await panel.count()).toBe(0)
  expect(await page.locator('.tags .chip').count()).toBe(2)
  expect(await page.locator('.summary .party').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('某某委员会')]),
  )
})

describe('taken elsewhere and back', () => {
  const exportJson = () =>
    downloaded(page, async () => {
      await page.locator('.data .menu summary').click()
      await page.getByRole('button', { name: words('format.json') }).click()
    })

  test('export, wipe, import: the same library', async () => {
    await goTo(page, '#/data')
    const before = JSON.parse(await exportJson())
    expect(before.articles).toHaveLength(ARTICLES)
    await wipe(page)
    await importFile(page, written('library.json', JSON.stringify(before)))
    await goTo(page, '#/data')
    expect(JSON.parse(await exportJson()).articles).toEqual(before.articles)
  })

  test.each([
    ['foreign', '{"bookmarks": []}'],
    ['newer', '{"format": "qianyao-library", "version": 99, "articles": []}'],
  ] as const)('a %s file is refused in plain words', async (why, content) => {
    await goTo(page, '#/data')
    await page.setInputFiles('input[type=file]', written('other.json', content))
    await expect
      .poll(() => page.locator('.notice.fault p').first().innerText())
      .toBe(words(`importRefused.${why}`))
  })

  test('the ledger as CSV is in the script that the reader chose', async () => {
    await goTo(page, '#/ledger')
    await page.getByRole('button', { name: words('script.hant-tw') }).click()
    const csv = await downloaded(page, async () => {
      await page.locator('.list-head .menu summary').click()
      await page.getByRole('button', { name: words('format.csv') }).click()
    })
    expect(csv).toContain('zh-Hant-TW')
    expect(csv).toContain('協議')
    await page.getByRole('button', { name: words('script.own') }).click()
  })
})

describe('saving from pages', () => {
  /** What a reading of this page would ask of the background. */
  const message = async (number: number) => {
    const { reading } = (await generated(number, 600)).entry
    const { article, captureId, engine, readAt, summary } = reading
    return { type: 'store/save', captureId: `${captureId}-x`, article, summary, engine, readAt }
  }
  const ask = (from: Page, what: object) =>
    from.evaluate((sent) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; status: string }> } }
      }
      return chrome.runtime.sendMessage(sent)
    }, what)

  test('two tabs at once keep a page once, and the list shows it by itself', async () => {
    await goTo(page, '#/list')
    const other = await openLibraryPage(both.extended)
    const [one, two] = [await message(501), { ...(await message(501)), captureId: 'another-capture' }]
    const replies = await Promise.all([ask(page, one), ask(other, two)])
    expect(replies.map(({ status }) => status).sort()).toEqual(['already', 'saved'])
    await expect.poll(count).toBe(words('found', { n: ARTICLES + 1 }))
    await other.close()
  })

  test('a service worker that was killed is started again and has lost nothing', async () => {
    const browser = both.extended.context.browser()
    const cdp = browser
      ? await browser.newBrowserCDPSession()
      : await both.extended.context.newCDPSession(page)
    const { targetInfos } = await cdp.send('Target.getTargets')
    const worker = targetInfos.find(({ type }) => type === 'service_worker')
    if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId })
    expect(await ask(page, await message(501))).toMatchObject({ ok: true, status: 'already' })
    expect(await ask(page, await message(502))).toMatchObject({ ok: true, status: 'saved' })
    await expect.poll(count).toBe(words('found', { n: ARTICLES + 2 }))
  })
})
