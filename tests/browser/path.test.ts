/** The main job from end to end, on the build that ships: click, clean page, facts and sentences, own script, saved, back. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { messageTables, readerTables, summaryTables } from '../../lib/i18n/tables'
import type { Pierced } from '../../scripts/browser/pierce'
import { encode } from './support/encode'
import { browserWithSite, readWith, setSettings, tabOpenedBy, until, visit } from './support/extension'

const both = browserWithSite()

const sample = (name: 'hans' | 'hant') => readFileSync(`assets/samples/${name}.html`, 'utf8')
const own = (name: string) => readFileSync(`tests/browser/pages/${name}.html`, 'utf8')
const inCharset = (page: string, charset: string) => page.replace(/charset="?utf-8"?/i, `charset=${charset}`)

const STRICTEST =
  "default-src 'none'; script-src 'none'; style-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'"

const sidebar = (inside: Pierced) => inside.text('aside').then((text) => text ?? '')
const article = (inside: Pierced) => inside.text('article').then((text) => text ?? '')
const serialised = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

/** The words that a fact button shows, and those of the mark it leads to. */
const current = (inside: Pierced) => inside.text('.mark.current').catch(() => null)

const hans = {
  facts: [
    '陆承远',
    '沈知衡',
    '澜江省水利厅',
    '望川市人民政府',
    '共建节水型城市合作备忘录',
    '3月25日',
    '1.2亿元',
  ],
  clean: '澜江省水利厅与望川市人民政府在望川签署',
  noise: ['广告', '责任编辑', '相关阅读', '热点排行', '版权所有'],
}
const hant = {
  facts: ['林硯舟', '周慕白', '東嶼市政府', '海岬科技大學', '智慧城市與人才培育合作協議書', '6000萬元'],
  clean: '東嶼市政府與海岬科技大學14日',
  noise: ['廣告', '延伸閱讀', '熱門新聞', '關於我們'],
}

describe('a page is read, whatever it is written in', () => {
  test.each([
    ['in UTF-8', hans, () => ({ body: sample('hans') })],
    [
      'in GBK that its header does not name',
      hans,
      () => ({ body: encode(inCharset(sample('hans'), 'gb2312'), 'gbk'), type: 'text/html' }),
    ],
    ['in Big5', hant, () => ({ body: encode(inCharset(sample('hant'), 'big5'), 'big5'), type: 'text/html' })],
    [
      'under the strictest policy, in a sandbox',
      hans,
      () => ({ body: sample('hans'), headers: { 'content-security-policy': STRICTEST } }),
    ],
  ])('%s', async (name, expected, made) => {
    const { extended, site } = both
    const page = await visit(extended, site.put(`/${encodeURIComponent(name)}.html`, made()))
    const inside = await readWith(extended, page)
    const [text, facts] = [await article(inside), await sidebar(inside)]
    expect(text).toContain(expected.clean)
    for (const noise of expected.noise) expect(text).not.toContain(noise)
    for (const fact of expected.facts) expect(facts).toContain(fact)
    const shown = await inside.run<string>(
      'function () { return getComputedStyle(this.querySelector("aside")).position }',
    )
    expect(shown, 'our own styles are in force').not.toBe('static')
    await page.close()
  })
})

describe('on a page that reports a signing', () => {
  let page: Page
  let inside: Pierced
  let before: string
  beforeAll(async () => {
    const { extended, site } = both
    page = await visit(extended, site.put('/signing.html', { body: sample('hans') }))
    before = await serialised(page)
    inside = await readWith(extended, page)
  })

  test('a click on a fact leads to its sentence, and the words there lead back', async () => {
    const key = await inside.run<string>(
      `function () {
        return [...this.querySelectorAll('aside .fact')].find((fact) => fact.textContent.includes('沈知衡')).dataset.fact
      }`,
    )
    await inside.click(`aside [data-fact="${key}"]`)
    expect(await until(() => current(inside), Boolean)).toContain('沈知衡')
    const visible = await inside.run<boolean>(
      `function () {
        const { top, bottom } = this.querySelector('.mark.current').getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }`,
    )
    expect(visible).toBe(true)
    await inside.click('.mark[data-opens^="signatory"]')
    const named = await until(
      () => inside.text('aside .fact[aria-current="true"]'),
      (text) => text?.includes('陆承远') ?? false,
    )
    expect(named).toContain('陆承远')
  })

  test('the switch shows text and facts in another script, and the next tab remembers it', async () => {
    const { extended, site } = both
    await inside.click('.toolbar [role="radio"], .toolbar .segmented button', 3)
    const converted = await until(
      () => article(inside),
      (text) => text.includes('瀾江省水利廳'),
    )
    expect(converted).toContain('瀾江省水利廳與望川市人民政府')
    expect(await sidebar(inside)).toContain('陸承遠')
    const next = await visit(extended, site.put('/next.html', { body: sample('hans') }))
    const there = await readWith(extended, next)
    const text = await until(
      () => article(there),
      (words) => words.includes('瀾江省水利廳'),
    )
    expect(text).toContain('瀾江省水利廳')
    await there.click('.toolbar [role="radio"], .toolbar .segmented button', 0)
    await until(
      () => article(there),
      (words) => words.includes('澜江省水利厅'),
    )
    await next.close()
  })

  test('one click saves; the library lists it, opens it, exports it, deletes it', async () => {
    const { extended } = both
    await inside.click('aside .save')
    await inside.wait('aside .save.done')
    const library = await tabOpenedBy(extended, () => inside.click('aside .save.done'))
    await library.waitForSelector('text=澜江省水利厅与望川市人民政府签署合作备忘录')
    await library.click('text=澜江省水利厅与望川市人民政府签署合作备忘录')
    await library.waitForSelector('main >> text=双方将建立联席会议制度')
    await library.goto(`${extended.page('library.html')}#/data`)
    await library.click('details.menu summary')
    const [file] = await Promise.all([
      library.waitForEvent('download'),
      library.click('details.menu li:first-child button'),
    ])
    const saved = JSON.parse(readFileSync(await file.path(), 'utf8'))
    expect(saved).toMatchObject({ format: 'qianyao-library', count: 1 })
    expect(saved.articles[0].reading.article.title).toBe('澜江省水利厅与望川市人民政府签署合作备忘录')
    await library.goto(`${extended.page('library.html')}#/list`)
    await library.check('.card input[type="checkbox"]')
    await library.click('.picked-bar .danger')
    await library.waitForSelector('.empty')
    await library.reload()
    await library.waitForSelector('.empty')
    await library.close()
  })

  test('a second click leaves, and the page is what it was, to the letter', async () => {
    const { extended } = both
    await extended.click(page)
    await page.waitForSelector('qianyao-reader', { state: 'detached' })
    expect(await serialised(page)).toBe(before)
    expect(
      await page.evaluate(() => [
        CSS.highlights.size,
        getComputedStyle(document.documentElement).marginRight,
      ]),
    ).toEqual([0, '0px'])
    await page.close()
  })
})

test('a page that reports no signing says so, and still shows who spoke and what was pledged', async () => {
  const { extended, site } = both
  const page = await visit(extended, site.put('/speech.html', { body: own('speech') }))
  const inside = await readWith(extended, page)
  const facts = await sidebar(inside)
  expect(facts).toContain(summaryTables.hans['kind.none'])
  expect(facts).toContain('闻人澈')
  expect(facts).toContain('两千万元')
  await page.close()
})

describe('where there is nothing to read, a plain sentence says why', () => {
  // The harness tells a tab its locale after it has opened: too late for a tab that the extension opens itself.
  beforeAll(() => setSettings(both.extended, { language: 'hans' }))

  test('on a page without an article', async () => {
    const { extended, site } = both
    const page = await visit(extended, site.put('/portal.html', { body: own('portal') }))
    const inside = await readWith(extended, page)
    expect(await sidebar(inside)).toContain(readerTables.hans.noArticle)
    await page.close()
  })

  test('on a page of the browser', async () => {
    const { extended } = both
    const page = await visit(extended, 'chrome://version/')
    const message = await tabOpenedBy(extended, () => extended.click(page))
    await message.waitForSelector('h1')
    expect(await message.textContent('main')).toContain(messageTables.hans['why.browser'])
    await message.close()
    await page.close()
  })

  test('in a PDF', async () => {
    const { extended, site } = both
    const body = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
    const page = await visit(extended, site.put('/paper.pdf', { body, type: 'application/pdf' }))
    const message = await tabOpenedBy(extended, () => extended.click(page))
    await message.waitForSelector('h1')
    expect(await message.textContent('main')).toContain(messageTables.hans['why.pdf'])
    await message.close()
    await page.close()
  })
})

test.each(['hans', 'hant', 'en'] as const)('labels in %s', async (language) => {
  const { extended, site } = both
  await setSettings(extended, { language })
  const page = await visit(extended, site.put('/labels.html', { body: sample('hans') }))
  const inside = await readWith(extended, page)
  expect(await inside.text('aside .save')).toBe(readerTables[language].save)
  expect(await sidebar(inside)).toContain(summaryTables[language].heading)
  await page.close()
})
