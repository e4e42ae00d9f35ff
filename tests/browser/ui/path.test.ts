import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Pierced } from '../../../scripts/browser/pierce'
import { NO_ARTICLE, PLAIN } from './pages'
import { gone, type Stage, stage } from './support'

/** The whole way of a reader, by the keyboard alone, and what is said where there is nothing to read. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

const name =
  'function () { const e = this.activeElement; return e ? (e.ariaLabel ?? "") + e.textContent : "" }'

/** Presses Tab until the focused element's name fits. */
async function tabTo(page: Page, inside: Pierced, fits: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (fits.test(await inside.run<string>(name))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab stop is named ${fits}`)
}

test('read, check, correct, undo and save, without a pointer', async () => {
  await on.settings({ mode: 'view' })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  await tabTo(page, inside, /^知道了$/)
  await page.keyboard.press('Enter')
  await inside.run("function () { this.querySelector('.skip').focus() }")
  await page.keyboard.press('Enter')
  await expect.poll(() => inside.run('function () { return this.activeElement?.id }')).toBe('summary')
  await tabTo(page, inside, /^更正或复制：闻仲平/)
  await page.keyboard.press('Enter')
  await tabTo(page, inside, /^核对无误$/)
  await page.keyboard.press('Enter')
  await inside.wait('.standing.checked')
  await tabTo(page, inside, /^更正或复制：青泽市人民政府/)
  await page.keyboard.press('Enter')
  await tabTo(page, inside, /^换成正文中的字$/)
  await page.keyboard.press('Enter')
  await inside.wait('.taking')
  await page.keyboard.press('Shift+ArrowLeft')
  await tabTo(page, inside, /^换成这些字$/)
  await page.keyboard.press('Enter')
  await inside.wait('.party .standing.own')
  expect(await inside.text('.party:has(.standing.own) .fact')).toContain('青泽市人民政')
  await tabTo(page, inside, /^更正或复制：5月18日/)
  await page.keyboard.press('Enter')
  await tabTo(page, inside, /^移除$/)
  await page.keyboard.press('Enter')
  await expect.poll(() => inside.count('.when .missing')).toBeGreaterThan(0)
  await inside.run("function () { this.querySelector('.correction-bar .tool').focus() }")
  await page.keyboard.press('Enter')
  await inside.wait('.when [data-fact^="date"]')
  await tabTo(page, inside, /^保存$/)
  await page.keyboard.press('Enter')
  await inside.wait('.save.done')
  await page.keyboard.press('Escape')
  await gone(page)
  await page.close()
})

test('beside the page, the first Tab leads to the summary, and the page keeps its focus', async () => {
  await on.settings({ mode: 'page', hintSeen: true })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.keyboard.press('Tab')
  const isInside = "function () { return this.activeElement?.closest('.sidebar') !== null }"
  await expect.poll(() => inside.run(isInside)).toBe(true)
  await page.close()
})

test.each(['view', 'page'])(
  'mode %s: letters do nothing, and an input method keeps its Esc',
  async (mode) => {
    await on.settings({ mode, hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await inside.click('.commitment .fact')
    const shown = () => inside.run("function () { return this.querySelector('.qianyao').innerText }")
    const before = await shown()
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/') await page.keyboard.press(key)
    expect(await shown()).toBe(before)
    const composing = `new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true, cancelable: true })`
    await page.evaluate(`document.body.dispatchEvent(${composing})`)
    const kept = await inside.run(
      `function () { return this.querySelector('.commitment .fact').dispatchEvent(${composing}) }`,
    )
    expect(kept, 'not prevented').toBe(true)
    expect(await shown()).toBe(before)
    await page.close()
  },
)

test('words selected in the text become a fact of the reader’s own', async () => {
  await on.settings({ mode: 'view', hintSeen: true })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  const box = await inside.run<{ left: number; right: number; y: number }>(`function () {
    const block = this.querySelector('[data-paragraph="3"]') ?? [...this.querySelectorAll('[data-paragraph]')].at(-1)
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode()
    while (node && !node.data.includes('各级林业部门')) node = walker.nextNode()
    const range = document.createRange()
    const at = node.data.indexOf('各级林业部门')
    range.setStart(node, at)
    range.setEnd(node, at + 6)
    block.scrollIntoView({ block: 'center', behavior: 'instant' })
    const rect = range.getClientRects()[0]
    return { left: rect.left + 1, right: rect.right - 1, y: rect.top + rect.height / 2 }
  }`)
  await page.mouse.move(box.left, box.y)
  await page.mouse.down()
  await page.mouse.move(box.right, box.y, { steps: 5 })
  await page.mouse.up()
  await inside.wait('.selection-bar')
  const button = await inside.run<number>(
    "function () { return [...this.querySelectorAll('.selection-bar button')].findIndex((one) => one.textContent === '在场人员') }",
  )
  await inside.click('.selection-bar button', button)
  await inside.wait('.correction-bar')
  const own = await inside.run<string>("function () { this.querySelector('.folder')?.click(); return '' }")
  expect(own).toBe('')
  await inside.wait('.participant .standing.own')
  expect(
    await inside.run(
      "function () { return this.querySelector('.participant .standing.own').closest('.fact').querySelector('.name').textContent }",
    ),
  ).toBe('各级林业部门')
  await page.close()
})

test('a page without an article is told so, and the sidebar stays in reach', async () => {
  await on.settings({ mode: 'view' })
  const page = await on.open(NO_ARTICLE)
  const inside = await on.read(page)
  expect(await inside.text('.empty-title')).toBe('本页没有找到文章。')
  await page.close()
})

test('a page of the browser gets a plain sentence, never silence', async () => {
  await on.settings({})
  const page = await on.extended.context.newPage()
  await page.goto('chrome://version')
  const [message] = await Promise.all([
    on.extended.context.waitForEvent('page', { timeout: 10_000 }),
    on.extended.click(page),
  ])
  await message.waitForSelector('h1')
  expect(message.url()).toContain('message.html')
  expect(await message.textContent('main')).toContain('扩展不能读取')
  await message.close()
  await page.close()
})

test('a page that was saved is known again, and later corrections go to its entry', async () => {
  await on.settings({ mode: 'view', hintSeen: true })
  const served = { body: PLAIN.body.toString().replaceAll('青泽', '松原口') }
  const page = await on.open(served)
  const first = await on.read(page)
  await first.click('.save')
  await first.wait('.save.done')
  await page.keyboard.press('Escape')
  await gone(page)
  const again = await on.read(page)
  await again.wait('.save.done')
  await again.click('.commitment .tools-toggle')
  await again.click('.fact-tools button')
  expect(await again.text('.save')).toBe('保存更正')
  await again.click('.save')
  await again.wait('.save.done')
  await page.close()
})

interface TabsScope {
  chrome: {
    tabs: {
      query(about: object): Promise<{ id?: number }[]>
      sendMessage(id: number, message: object, options: object): Promise<unknown>
    }
  }
}

test('what the reader selected in the page is summed up alone, and said to be', async () => {
  await on.settings({ mode: 'view', hintSeen: true })
  const page = await on.open(PLAIN)
  await page.evaluate(() => {
    const block = document.querySelectorAll('.content p')[2]
    if (block) document.getSelection()?.selectAllChildren(block)
  })
  const inside = await on.read(page)
  const worker = await on.extended.worker()
  await worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as TabsScope).chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id !== undefined) await tabs.sendMessage(tab.id, { type: 'reader:selection' }, { frameId: 0 })
  })
  await inside.wait('.note')
  await inside.wait('[data-state="ready"]')
  expect(await inside.text('.note')).toBe('只摘要了选中的文字。')
  expect(await inside.count('.article .body [data-paragraph]')).toBe(1)
  await page.close()
})
