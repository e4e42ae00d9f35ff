import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLAIN } from './pages'
import { type Stage, stage } from './support'

/** Facts lead to their sentences and sentences to their facts, in the reading view and in the original page. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

const NAME = '闻仲平'

/** The fact in the sidebar that shows a signatory. */
const signatory = (text: string) =>
  `function () { return [...this.querySelectorAll('.signatory .fact')].find((one) => one.textContent.includes('${text}')) }`

describe('the reading view', () => {
  test('a fact lights up its words and its sentence', async () => {
    await on.settings({ mode: 'view', hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await inside.run(`function () { (${signatory(NAME)}).call(this).click() }`)
    await inside.wait('.mark.current')
    expect(await inside.text('.mark.current')).toContain(NAME)
    const sentence = await inside.run<string>(
      "function () { return [...this.querySelectorAll('.sentence')].map((one) => one.textContent).join('') }",
    )
    expect(sentence).toBe('省林业局局长闻仲平与青泽市市长苏见山分别代表双方在协议上签字。')
    expect(await inside.count('.fact-row.current')).toBe(1)
    await page.close()
  })

  test('marked words lead to their fact; the keyboard goes there and back', async () => {
    await on.settings({ mode: 'view', hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await inside.click('.mark[data-opens^="date"]')
    await inside.wait('.single .fact[aria-current="true"]')
    await inside.run("function () { this.querySelector('.signatory .fact').focus() }")
    const key = await inside.run<string>('function () { return this.activeElement.dataset.fact }')
    await page.keyboard.press('Enter')
    const opens = "function () { return this.activeElement?.dataset.opens ?? '' }"
    await expect.poll(() => inside.run(opens)).toContain(key)
    await page.keyboard.press('Enter')
    const back = "function () { return this.activeElement?.dataset.fact ?? '' }"
    await expect.poll(() => inside.run(back)).not.toBe('')
    await page.close()
  })

  test('in another script the same words are marked, converted', async () => {
    await on.settings({ mode: 'view', hintSeen: true, target: 'hant-tw' })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await inside.wait('.article:lang(zh-Hant)')
    expect(await inside.text('.article h1')).toBe('雲嶺省林業局與青澤市政府簽署合作框架協議')
    await inside.click('.document .fact')
    await inside.wait('.mark.current')
    expect(await inside.text('.mark.current')).toBe('共建國家森林城市合作框架協議')
    expect(await inside.text('.document .fact')).toContain('共建國家森林城市合作框架協議')
    await page.close()
  })
})

describe('the original page', () => {
  const highlighted = (name: string) =>
    `function () { return [...(CSS.highlights.get('qianyao-${name}') ?? [])].map(String).join('') }`

  test('a fact is highlighted where it stands, with its sentence', async () => {
    await on.settings({ mode: 'page', hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await inside.run(`function () { (${signatory(NAME)}).call(this).click() }`)
    await expect.poll(() => inside.run(highlighted('current'))).toBe(NAME)
    expect(await inside.run(highlighted('sentence'))).toBe(
      '省林业局局长闻仲平与青泽市市长苏见山分别代表双方在协议上签字。',
    )
    await page.close()
  })

  test('a click on the words finds the fact, and no link loses its click', async () => {
    await on.settings({ mode: 'page', hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    const box = await page.evaluate((name) => {
      const text = [...document.querySelectorAll('.content p')][0]?.firstChild as Text
      const range = document.createRange()
      range.setStart(text, text.data.indexOf(name))
      range.setEnd(text, text.data.indexOf(name) + name.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }, NAME)
    await page.mouse.click(box.x, box.y)
    await inside.wait('.signatory.current')
    expect(await inside.text('.signatory.current')).toContain(NAME)
    await page.click('nav a')
    expect(page.url()).toContain('#a')
    await page.close()
  })

  test('words that the page has taken away are said not to be found', async () => {
    await on.settings({ mode: 'page', hintSeen: true })
    const page = await on.open(PLAIN)
    const inside = await on.read(page)
    await page.evaluate(() => {
      const block = document.querySelectorAll('.content p')[2]
      if (block) block.textContent = '本段已删除。'
    })
    const fact = `[...this.querySelectorAll('.commitment .fact')].find((one) => one.textContent.includes('造林面积'))`
    await inside.run(`function () { ${fact}.click() }`)
    await inside.wait('.commitment .lost')
    expect(await inside.text('.commitment .lost')).toBe('原文中找不到确切位置')
    await page.close()
  })

  test('the page is shown in the script chosen, its facts still in place, and put back', async () => {
    await on.settings({ mode: 'page', hintSeen: true, target: 'hant-hk' })
    const page = await on.open(PLAIN)
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    const inside = await on.read(page)
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('簽署'))
    await inside.click('.document .fact')
    await expect.poll(() => inside.run(highlighted('current'))).toBe('共建國家森林城市合作框架協議')
    await inside.click('.leave')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('签署'))
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    await page.close()
  })
})
