/** The whole path in Firefox, with a real click on the toolbar button, on the build that ships. */
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readerTables } from '../../lib/i18n/tables'
import { type Fox, launchFirefox, type Point } from '../../scripts/browser/firefox'
import { type Site, serve } from '../../scripts/browser/serve'
import { encode } from './support/encode'
import { FIREFOX_BUILD, until } from './support/extension'

const executable = process.env['QIANYAO_FIREFOX'] || '/usr/bin/firefox-esr'

const sample = readFileSync('assets/samples/hans.html', 'utf8')
/** The interface follows the browser, which speaks English here. */
const strings = readerTables.en
const TITLE = '澜江省水利厅与望川市人民政府签署合作备忘录'

describe.runIf(existsSync(executable))('in Firefox', () => {
  let fox: Fox
  let site: Site
  beforeAll(async () => {
    fox = await launchFirefox({ executable, extension: FIREFOX_BUILD })
    site = await serve()
  }, 120_000)
  afterAll(async () => {
    await fox?.close()
    await site?.close()
  })

  const text = (selector: string) =>
    fox.inRoot<string>('return root?.querySelector(arguments[0])?.textContent ?? ""', selector)
  const shows = (selector: string, words: string) =>
    until(
      () => text(selector),
      (shown) => shown.includes(words),
      20_000,
    )
  const press = (selector: string) =>
    fox.inRoot<boolean>(
      'const found = root.querySelector(arguments[0]); found?.click(); return found !== null',
      selector,
    )

  test('a click reads the page: clean article, facts, no noise', async () => {
    await fox.open(site.put('/signing.html', { body: sample }))
    await fox.click()
    await shows('aside', '陆承远')
    const facts = await text('aside')
    for (const words of [
      '陆承远',
      '沈知衡',
      '望川市人民政府',
      '共建节水型城市合作备忘录',
      '3月25日',
      '1.2亿元',
    ])
      expect(facts).toContain(words)
    const article = await text('article')
    expect(article).toContain('双方将建立联席会议制度')
    expect(article).not.toMatch(/广告|责任编辑|相关阅读/)
  })

  test('a fact leads to its sentence', async () => {
    expect(await press('aside .signatory .fact')).toBe(true)
    expect(await shows('.mark.current', '陆承远')).toContain('陆承远')
  })

  test('the page cannot look into what is shown', async () => {
    expect(await fox.inPage('return document.querySelector("qianyao-reader").shadowRoot')).toBeNull()
    expect(
      await fox.inPage(
        'return [...CSS.highlights].flatMap(([, one]) => [...one]).filter((range) => range.startContainer.getRootNode() !== document).length',
      ),
    ).toBe(0)
  })

  test('the switch converts text and facts', async () => {
    await fox.inRoot('root.querySelectorAll(".toolbar .segmented button")[3].click()')
    expect(await shows('article', '瀾江省水利廳')).toContain('瀾江省水利廳與望川市人民政府')
    expect(await text('aside')).toContain('陸承遠')
    await fox.inRoot('root.querySelectorAll(".toolbar .segmented button")[0].click()')
    await shows('article', '澜江省水利厅')
  })

  test('one click saves, a second click on the button leaves the page as it was', async () => {
    await press('aside .save')
    await until(() => fox.inRoot<boolean>('return root.querySelector("aside .save.done") !== null'), Boolean)
    expect(await fox.inRoot('return root.querySelector("aside .save.done") !== null')).toBe(true)
    await fox.click()
    const gone = await until(
      () => fox.inPage<boolean>('return document.querySelector("qianyao-reader") === null'),
      Boolean,
    )
    expect(gone).toBe(true)
  })

  test('a page in GBK that its header does not name is read', async () => {
    const body = encode(sample.replace('charset="utf-8"', 'charset=gb2312'), 'gbk')
    await fox.open(site.put('/gbk.html', { body, type: 'text/html' }))
    await fox.click()
    expect(await shows('aside', '沈知衡')).toContain('沈知衡')
    await fox.click()
  })

  describe('beside the page as it is', () => {
    let before: string
    const serialised = () => fox.inPage<string>('return document.documentElement.outerHTML')
    const highlighted = () =>
      fox.inPage<string>("return [...(CSS.highlights.get('qianyao-current') ?? [])].map(String).join('')")
    const room = () => fox.inPage<string>('return getComputedStyle(document.documentElement).marginRight')
    /** The middle of words of the page, and their two ends. */
    const places = (words: string) =>
      fox.inPage<{ left: Point; middle: Point; right: Point }>(
        `const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
         let text = texts.nextNode()
         while (!text.data.includes(arguments[0])) text = texts.nextNode()
         const range = document.createRange()
         range.setStart(text, text.data.indexOf(arguments[0]))
         range.setEnd(text, text.data.indexOf(arguments[0]) + arguments[0].length)
         text.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
         const { left, right, top, height } = range.getClientRects()[0]
         const y = top + height / 2
         return { left: { x: left + 1, y }, middle: { x: (left + right) / 2, y }, right: { x: right - 1, y } }`,
        words,
      )

    test('the page makes room, and a fact is highlighted where it stands', async () => {
      await fox.open(site.put('/beside.html', { body: sample }))
      before = await serialised()
      await fox.click()
      await shows('aside', '陆承远')
      expect(await press(`.toolbar [title="${strings['mode.page']}"]`)).toBe(true)
      expect(await until(room, (width) => width === '400px')).toBe('400px')
      expect(await press('aside .signatory .fact')).toBe(true)
      expect(await until(highlighted, (words) => words === '陆承远')).toBe('陆承远')
      expect(await fox.inPage('return document.querySelector("dialog") === null')).toBe(true)
    })

    test('a click on its words finds the fact', async () => {
      await fox.drag((await places('沈知衡')).middle)
      const current = () => text('aside .fact-row.current')
      expect(await until(current, (words) => words.includes('沈知衡'))).toContain('沈知衡')
    })

    test('words selected in the page become a fact', async () => {
      const { left, right } = await places('最严格的水资源管理制度')
      await fox.drag(left, right)
      await until(
        () => text('.selection-bar'),
        (words) => words.includes(strings['thisIs.commitment']),
      )
      await fox.inRoot(
        `[...root.querySelectorAll('.selection-bar button')].find((one) => one.textContent === arguments[0]).click()`,
        strings['thisIs.commitment'],
      )
      const own = () => text('.commitment:has(.standing.own)')
      expect(await until(own, Boolean)).toContain('最严格的水资源管理制度')
    })

    test('words are taken by the keyboard, and Esc closes that alone', async () => {
      const [esc, right] = ['\uE00C', '\uE014']
      expect(await press('.take')).toBe(true)
      const chosen = () => text('.taking mark')
      const first = await until(chosen, Boolean)
      await fox.press(right)
      expect(await until(chosen, (words) => words !== first)).toBe(first.slice(1))
      await fox.press(esc)
      expect(await until(chosen, (words) => words === '')).toBe('')
      expect(await text('aside')).toContain('陆承远')
    })

    test('Esc leaves, and nothing of ours is left', async () => {
      await fox.press('\uE00C')
      const gone = () => fox.inPage<boolean>('return document.querySelector("qianyao-reader") === null')
      expect(await until(gone, Boolean)).toBe(true)
      expect(await until(room, (width) => width === '0px')).toBe('0px')
      expect(await serialised()).toBe(before)
      expect(await fox.inPage('return CSS.highlights.size')).toBe(0)
    })

    test('in another script the page is converted in place, and put back', async () => {
      await fox.click()
      await shows('aside', '陆承远')
      /** The families asked for, and those that the browser has and draws in. */
      const fonts = () =>
        fox.inRoot<{ asked: string; drawn: string[] }>(
          `const heading = document.querySelector('h1')
           const range = document.createRange()
           range.selectNodeContents(heading)
           const drawn = InspectorUtils.getUsedFontFaces(range).map((face) => face.CSSFamilyName)
           return { asked: getComputedStyle(heading).fontFamily.replaceAll('"', ''), drawn }`,
        )
      const { drawn: plain } = await fonts()
      await fox.inRoot('root.querySelectorAll(".toolbar .segmented button")[4].click()')
      const heading = () => fox.inPage<string>('return document.querySelector("h1").textContent')
      expect(await until(heading, (words) => words.includes('瀾江省'))).toContain('瀾江省水利廳')
      const after = await fonts()
      expect(after.asked).toContain(
        'PingFang HK, PingFang SC, Noto Sans CJK HK, Noto Sans CJK SC, sans-serif',
      )
      expect(after.drawn).toEqual(plain.map((font) => font.replace('Noto Sans CJK SC', 'Noto Sans CJK HK')))
      await fox.inRoot('root.querySelectorAll(".toolbar .segmented button")[0].click()')
      await until(heading, (words) => words.includes('澜江省'))
      await press(`.toolbar [title="${strings['mode.view']}"]`)
      await shows('article', '澜江省水利厅')
      await fox.click()
      await until(
        () => fox.inPage<boolean>('return document.querySelector("qianyao-reader") === null'),
        Boolean,
      )
      expect(await until(serialised, (html) => html === before)).toBe(before)
    })
  })

  test('the library lists it, finds it, and opens it', async () => {
    await fox.open(await fox.page('library.html'))
    const list = await until(
      () => fox.inPage<string>('return document.body.textContent'),
      (words) => words.includes(TITLE),
    )
    expect(list).toContain(TITLE)
    await fox.inPage(
      `const field = document.querySelector('input[type="search"]')
       field.value = '联席会议'
       field.dispatchEvent(new Event('input', { bubbles: true }))`,
    )
    const found = await until(
      () => fox.inPage<string>('return document.querySelector(".snippet")?.textContent ?? ""'),
      (words) => words.includes('联席会议'),
    )
    expect(found).toContain('联席会议')
    await fox.inPage('document.querySelector(".card h2 a").click()')
    const opened = await until(
      () => fox.inPage<string>('return document.querySelector("main")?.textContent ?? ""'),
      (words) => words.includes('双方将建立'),
    )
    expect(opened).toContain('双方将建立联席会议制度')
  })

  test('and exports it', async () => {
    const exported = await fox.inPage<string>(
      `return (async () => {
        const native = URL.createObjectURL
        const blobs = []
        URL.createObjectURL = (blob) => { blobs.push(blob); return native.call(URL, blob) }
        location.hash = '#/data'
        for (let n = 0; n < 100 && !document.querySelector('details.menu button'); n += 1) await new Promise((done) => setTimeout(done, 50))
        document.querySelector('details.menu button').click()
        for (let n = 0; n < 100 && blobs.length === 0; n += 1) await new Promise((done) => setTimeout(done, 50))
        return blobs[0].text()
      })()`,
    )
    const file = JSON.parse(exported)
    expect(file).toMatchObject({ format: 'qianyao-library', count: 1 })
    expect(file.articles[0].reading.article.title).toBe(TITLE)
  })

  test('a page of the browser is refused with a sentence', async () => {
    await fox.open('about:license')
    await fox.click()
    const message = await until(
      () =>
        fox.inBrowser<string>(
          `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
           return gBrowser.selectedBrowser.currentURI.spec`,
        ),
      (url) => url.includes('message.html'),
    )
    expect(message).toContain('message.html?why=')
  })
})
