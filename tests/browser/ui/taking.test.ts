import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pierced } from '../../../scripts/browser/pierce'
import { PLAIN } from './pages'
import { gone, type Stage, stage } from './support'

/** Words of the text become facts: selected in the original page, or taken by the keyboard alone. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

/** Drags over words of the page itself, as a reader would. */
async function drag(page: Page, words: string): Promise<void> {
  const [from, to] = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let text = texts.nextNode() as Text
    while (!text.data.includes(wanted)) text = texts.nextNode() as Text
    const at = text.data.indexOf(wanted)
    const place = (offset: number, side: 'left' | 'right') => {
      const range = document.createRange()
      range.setStart(text, offset)
      range.setEnd(text, offset + 1)
      const box = range.getBoundingClientRect()
      return { x: side === 'left' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 }
    }
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    return [place(at, 'left'), place(at + wanted.length - 1, 'right')] as const
  }, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
}

/** Presses the button of this name among those that the selector finds. */
const press = (inside: Pierced, selector: string, name: string) =>
  inside.run(
    `function (selector, name) {
      [...this.querySelectorAll(selector)].find((one) => one.textContent === name).click()
    }`,
    selector,
    name,
  )

const own = (inside: Pierced, kind: string) =>
  inside.text(`.${kind}:has(.standing.own) .fact`).then((text) => text ?? '')

describe('in the original page', () => {
  test.each(['own', 'hant-hk'])('shown in %s: selected words become a fact', async (target) => {
    await on.settings({ mode: 'page', hintSeen: true, target })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    const words = target === 'own' ? '各级林业部门' : '各級林業部門'
    await page.waitForFunction((text) => document.body.textContent?.includes(text), words)
    await drag(page, words)
    await inside.wait('.selection-bar')
    await press(inside, '.selection-bar button', '在场人员')
    await inside.wait('.participant .standing.own')
    expect(await own(inside, 'participant')).toContain(words)
    const key = 'function () { return this.querySelector(".participant.current .fact")?.dataset.fact }'
    await expect.poll(() => inside.run(key)).toBe('own-participant@3:6-12')
    await page.close()
  })

  test('selected words take the place of a fact', async () => {
    await on.settings({ mode: 'page', hintSeen: true })
    const page = await on.open(PLAIN)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const inside = await on.read(page)
    await inside.click('.party .tools-toggle')
    await press(inside, '.fact-tools button', '换成正文中的字')
    await inside.wait('.taking')
    await drag(page, '各级林业部门')
    await inside.wait('.selection-bar')
    await press(inside, '.selection-bar button', '换成这些字')
    await inside.wait('.party .standing.own')
    expect(await own(inside, 'party')).toContain('各级林业部门')
    expect(await inside.count('.taking')).toBe(0)
    await page.close()
  })

  test('words outside the article, or of several paragraphs, are said to be no evidence', async () => {
    await on.settings({ mode: 'page', hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await drag(page, '版权所有')
    await inside.wait('.unpicked')
    expect(await inside.text('.unpicked')).toBe('选中的文字不在正文里，不能作为依据。')
    expect(await inside.count('.selection-bar')).toBe(0)
    await page.evaluate(() => {
      const content = document.querySelector('.content')
      if (content) document.getSelection()?.selectAllChildren(content)
    })
    await expect.poll(() => inside.text('.unpicked')).toBe('选中的文字跨了段，请在一段之内选。')
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    await expect.poll(() => inside.count('.unpicked')).toBe(0)
    await page.close()
  })
})

describe.each(['view', 'page'])('by the keyboard, mode %s', (mode) => {
  const chosen = (inside: Pierced) => inside.text('.taking mark').then((text) => text ?? '')

  test('a sentence is found, its words are chosen, and they become a fact', async () => {
    await on.settings({ mode, hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await inside.run("function () { this.querySelector('.take').focus() }")
    await page.keyboard.press('Enter')
    await inside.wait('.taking')
    const first = await chosen(inside)
    expect(first).toBe('5月18日，云岭省林业局与青泽市人民政府在青泽签署《共建国家森林城市合作框架协议》。')
    const focused = 'function () { return this.activeElement?.getAttribute("aria-label") }'
    await expect.poll(() => inside.run(focused)).toBe('起点')
    // The end comes to the front, then goes out again: 5, 5月, 5月1, 5月18, 5月18日.
    await page.keyboard.press('Tab')
    await expect.poll(() => inside.run(focused)).toBe('终点')
    for (let n = first.length; n > 5; n -= 1) await page.keyboard.press('ArrowLeft')
    await expect.poll(() => chosen(inside)).toBe('5月18日')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => chosen(inside)).toBe('月18日')
    await page.keyboard.press('Shift+Home')
    const said = 'function () { return this.activeElement?.ariaValueText }'
    await expect.poll(() => inside.run(said)).toBe('5月18日')
    await press(inside, '.taking button', '日期')
    await inside.wait('.when .standing.own')
    expect(await own(inside, 'single')).toContain('5月18日2024年5月18日')
    const fact = "function () { return this.activeElement?.dataset.fact ?? '' }"
    await expect.poll(() => inside.run(fact)).toMatch(/^own-date/)
    await page.close()
  })

  test('the next sentence is lit in the text, and Esc closes this and nothing else', async () => {
    await on.settings({ mode, hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await inside.click('.take')
    await inside.wait('.taking')
    await press(inside, '.taking button', '下一句')
    const lit =
      mode === 'page'
        ? "function () { return [...CSS.highlights.get('qianyao-current')].map(String).join('') }"
        : "function () { return [...this.querySelectorAll('.mark.current')].map((one) => one.textContent).join('') }"
    await expect
      .poll(() => inside.run(lit))
      .toBe('省林业局局长闻仲平与青泽市市长苏见山分别代表双方在协议上签字。')
    await page.keyboard.press('Escape')
    await expect.poll(() => inside.count('.taking')).toBe(0)
    expect(await inside.count('.summary')).toBe(1)
    const isBack = "function () { return this.activeElement?.classList.contains('take') }"
    await expect.poll(() => inside.run(isBack)).toBe(true)
    await page.keyboard.press('Escape')
    await gone(page)
    await page.close()
  })
})

test('a touch on a character draws the nearer end to it', async () => {
  await on.settings({ mode: 'view', hintSeen: true })
  const page = await on.open(PLAIN)
  const inside = await on.read(page)
  await inside.click('.signatory .tools-toggle')
  await press(inside, '.fact-tools button', '换成正文中的字')
  await inside.wait('.taking')
  expect(await inside.text('.taking mark')).toBe('闻仲平')
  await inside.click('.taking-text [data-at]', 20)
  expect(await inside.text('.taking mark')).toBe('闻仲平与青泽市市长苏见山分别代')
  await page.close()
})
