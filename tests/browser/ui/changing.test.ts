import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLAIN, STRUCTURES } from './pages'
import { gone, type Stage, stage } from './support'

/** Pages that go on while the reader is open: their dialogs, their changes, their next pages, their printing. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

test('while the page holds a modal dialog, the sidebar steps aside and the page has its room', async () => {
  await on.settings({ mode: 'page', hintSeen: true })
  const page = await on.open({ body: `${PLAIN.body}<dialog id="ask">是否继续？</dialog>` })
  const inside = await on.read(page)
  const room = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight)
  await page.waitForFunction(() => getComputedStyle(document.documentElement).marginRight === '400px')
  await page.evaluate(() => (document.querySelector('#ask') as HTMLDialogElement).showModal())
  await page.waitForFunction(() => getComputedStyle(document.documentElement).marginRight === '0px')
  expect(await inside.count('.sidebar')).toBe(0)
  await page.evaluate(() => (document.querySelector('#ask') as HTMLDialogElement).close())
  await inside.wait('.sidebar')
  await page.waitForFunction(() => getComputedStyle(document.documentElement).marginRight === '400px')
  expect(await room()).toBe('400px')
  await page.close()
})

test('in full screen the sidebar steps aside', async () => {
  await on.settings({ mode: 'page', hintSeen: true })
  const page = await on.open({ body: `${PLAIN.body}<button id="whole">全屏</button>` })
  const inside = await on.read(page)
  await page.evaluate(() => {
    document
      .querySelector('#whole')
      ?.addEventListener('click', () => document.querySelector('main')?.requestFullscreen())
  })
  await page.click('#whole')
  await page.waitForFunction(() => document.fullscreenElement !== null)
  await page.waitForFunction(() => getComputedStyle(document.documentElement).marginRight === '0px')
  expect(await inside.count('.sidebar')).toBe(0)
  await page.evaluate(() => document.exitFullscreen())
  await inside.wait('.sidebar')
  await page.close()
})

test('a page of fixed width is told of, with two ways out, and the choice is kept', async () => {
  await on.settings({ mode: 'page', hintSeen: true })
  const wide = STRUCTURES['fixed width'] ?? PLAIN
  const page = await on.open(wide)
  const inside = await on.read(page)
  await inside.wait('.note')
  expect(await inside.text('.note p')).toBe('此页宽度固定，摘要会盖住一部分。')
  await inside.click('.note .link', 1)
  await inside.wait('.qianyao[data-sheet="true"]')
  await page.waitForFunction(() => getComputedStyle(document.documentElement).marginRight === '0px')
  await page.close()
  const next = await on.open(wide)
  const again = await on.read(next)
  await again.wait('.qianyao[data-sheet="true"]')
  expect(await again.count('.note')).toBe(0)
  await next.close()
  const gives = await on.open(PLAIN)
  const beside = await on.read(gives)
  await gives.waitForFunction(() => getComputedStyle(document.documentElement).marginRight === '400px')
  expect(await beside.count('.qianyao[data-sheet="false"]')).toBe(1)
  await gives.close()
})

test('a page that gives way is not told of', async () => {
  await on.settings({ mode: 'page', hintSeen: true })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  await page.waitForTimeout(400)
  expect(await inside.count('.note')).toBe(0)
  await page.close()
})

test('a page that shows something else without a load offers to be read again', async () => {
  await on.settings({ mode: 'page', hintSeen: true })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  await page.evaluate(() => {
    history.pushState(null, '', '?another')
    const title = document.querySelector('h1')
    if (title) title.textContent = '云岭省林业局与白鹿市政府签署合作框架协议'
    document.title = '云岭省林业局与白鹿市政府签署合作框架协议'
    for (const block of document.querySelectorAll('.content p')) {
      block.textContent = block.textContent?.replaceAll('青泽', '白鹿') ?? ''
    }
  })
  await inside.wait('.note')
  expect(await inside.text('.note p')).toBe('页面内容已变化。')
  await inside.click('.note .link')
  await page.waitForTimeout(200)
  await inside.wait('[data-state="ready"]')
  expect(await inside.text('.summary')).toContain('白鹿')
  await page.close()
})

test('further pages are fetched only when the reader asks for them', async () => {
  await on.settings({ mode: 'view', hintSeen: true })
  const second = on.site.put('/story_2.html', {
    body: PLAIN.body
      .toString()
      .replace(
        /<div class="content">.*?<\/div>/s,
        '<div class="content"><p>青泽市将把生态优势转化为发展优势，持续推进林下经济和森林康养，让群众在绿水青山中受益，并定期向社会公布协议的执行情况，接受各界监督。</p><p>据了解，双方已成立专班，逐项推进落实，首批项目将于今年秋季开工，预计两年后全部建成投入使用。</p></div>',
      ),
  })
  const first = on.site.put('/story.html', {
    body: PLAIN.body
      .toString()
      .replace(
        '</main>',
        '<p><a href="/story.html">1</a> <a href="/story_2.html">2</a> <a href="/story_2.html">下一页</a></p></main>',
      ),
  })
  const page = await on.extended.context.newPage()
  await page.goto(first)
  const inside = await on.read(page)
  await inside.wait('.note')
  expect(on.site.requests.some(({ path }) => second.endsWith(path))).toBe(false)
  await inside.click('.note .link')
  await page.waitForTimeout(500)
  await inside.wait('[data-state="ready"]')
  expect(await inside.text('.article')).toContain('林下经济和森林康养')
  await page.close()
})

test('the reader points at the article by hand, and the page sees nothing of it', async () => {
  await on.settings({ mode: 'view', hintSeen: true })
  const page = await on.open({
    body: '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>资料</title></head><body><form><div id="part">岚州签约。</div><button>提交</button></form></body></html>',
  })
  const clicks = await page.evaluateHandle(() => {
    const seen: string[] = []
    document.addEventListener('click', () => seen.push('click'), true)
    return seen
  })
  const inside = await on.read(page)
  await inside.click('.empty .plain')
  await inside.wait('.pointed')
  const box = await page.locator('#part').boundingBox()
  if (!box) throw new Error('the part is not shown')
  await page.mouse.move(box.x + 5, box.y + 5)
  await page.mouse.click(box.x + 5, box.y + 5)
  await inside.wait('[data-state="ready"]')
  expect(await inside.text('.article .body')).toContain('岚州签约')
  expect(await clicks.evaluate((seen) => seen.length)).toBeLessThanOrEqual(1)
  await page.close()
})

test('beside the page, it is the page alone that is printed, in its whole width', async () => {
  await on.settings({ mode: 'page', hintSeen: true })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  await page.waitForFunction(() => getComputedStyle(document.documentElement).marginRight === '400px')
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px')
  expect(
    await inside.run("function () { return getComputedStyle(this.querySelector('.beside')).display }"),
  ).toBe('none')
  await page.close()
})

test('on paper the page gives way to article and summary', async () => {
  await on.settings({ mode: 'view', hintSeen: true, theme: 'dark' })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  await page.emulateMedia({ media: 'print' })
  const shown = (selector: string) =>
    inside.run<string>(`function () { return getComputedStyle(this.querySelector('${selector}')).display }`)
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none')
  expect(await shown('.toolbar')).toBe('none')
  expect(await shown('.article')).toBe('block')
  expect(await shown('.summary')).toBe('block')
  expect(await shown('.participants ul')).toBe('block')
  expect(await shown('.address')).not.toBe('none')
  const ink = 'function () { return getComputedStyle(this.querySelector(".article")).color }'
  expect(await inside.run(ink)).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await gone(page)
  await page.emulateMedia({ media: 'print' })
  await page.waitForFunction(() => getComputedStyle(document.body).display !== 'none')
  await page.close()
})
