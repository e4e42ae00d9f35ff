/** A page that does all it can to see the extension, and to look into what it shows, on the build that ships. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { messageTables } from '../../../lib/i18n/tables'
import { HIGHLIGHTS } from '../../../lib/page/highlight-names'
import { browserWithSite, readWith, setSettings, tabOpenedBy, until, visit } from '../support/extension'

const both = browserWithSite()

const sample = readFileSync('assets/samples/hans.html', 'utf8')
const spy = readFileSync('tests/browser/trust/hostile.js', 'utf8')
const armed = sample.replace('<head>', `<head><script>${spy}</script>`)

const pry = (page: Page) => page.evaluate(() => (globalThis as unknown as { pry(): string[] }).pry())

const open = (body: string, path = '/hostile.html') => visit(both.extended, both.site.put(path, { body }))

describe('before the click', () => {
  test('nothing in the page tells that the extension is there', async () => {
    const page = await open(armed)
    await page.waitForTimeout(300)
    expect(await pry(page)).toEqual([])
    const { id } = both.extended
    const probed = await page.evaluate(async (extension) => {
      const files = [
        'manifest.json',
        'reader.js',
        'icon/16.png',
        'library.html',
        'dictionary/STCharacters.json',
      ]
      const answers = files.map((file) =>
        fetch(`chrome-extension://${extension}/${file}`, { mode: 'no-cors' }).then(
          () => file,
          () => null,
        ),
      )
      return (await Promise.all(answers)).filter((file) => file !== null)
    }, id)
    expect(probed).toEqual([])
    await page.close()
  })
})

test('the spy notices what passes through the page’s own world', async () => {
  const page = await open(armed)
  await page.evaluate(() => {
    JSON.stringify('CANARY')
    new Map().set('CANARY', 1)
    document.documentElement.append(document.createElement('qianyao-reader'))
  })
  expect(await pry(page)).toEqual(expect.arrayContaining(['JSON.stringify', 'Map.set']))
  await page.close()
})

test('beside the page, its own CSS.highlights tell a page which of its words are facts, and no more', async () => {
  await setSettings(both.extended, { mode: 'page', hintSeen: true })
  const page = await open(sample, '/highlights.html')
  const inside = await readWith(both.extended, page)
  await inside.click('aside .fact')
  const read = await page.evaluate(() =>
    [...CSS.highlights].map(([name, ranges]) => ({
      name,
      own: [...ranges].every((range) => document.contains((range as Range).startContainer)),
    })),
  )
  const names = Object.values(HIGHLIGHTS)
  expect(read.map(({ name }) => name).sort()).toEqual([...names].sort())
  expect(read.every(({ own }) => own)).toBe(true)
  await both.extended.click(page)
  await page.waitForSelector('qianyao-reader', { state: 'detached' })
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  await page.close()
})

describe.each(['view', 'page'] as const)('while it reads (mode %s)', (mode) => {
  test('a page sees the host element, and nothing in it', async () => {
    await setSettings(both.extended, { mode, hintSeen: true, target: 'hant-tw' })
    const page = await open(armed)
    const inside = await readWith(both.extended, page)
    await inside.run(
      `function () {
        const mark = this.ownerDocument.createElement('p')
        mark.textContent = 'CANARY'
        this.querySelector('aside').append(mark)
      }`,
    )
    await inside.click('aside .fact')
    await pry(page)
    await page.mouse.move(1200, 300)
    await page.keyboard.press('Tab')
    const box = await inside.run<{ x: number; y: number }>(
      'function () { const { x, y } = this.querySelector("aside h2").getBoundingClientRect(); return { x, y } }',
    )
    await page.mouse.dblclick(box.x + 12, box.y + 8)
    await page.keyboard.press('Control+C')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+C')
    await pry(page)
    await inside.click('aside .fact', 1)
    await page.waitForTimeout(300)
    const loot = await pry(page)
    expect(loot).toEqual([])
    await page.close()
  })
})

test('words selected in the sidebar are not handed out by the page’s own getSelection', async () => {
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
  const page = await open(sample, '/selection.html')
  const inside = await readWith(both.extended, page)
  const box = await inside.run<{ x: number; y: number; width: number; height: number }>(
    `function () {
      const { x, y, width, height } = this.querySelector('aside h2').getBoundingClientRect()
      return { x, y, width, height }
    }`,
  )
  await page.mouse.move(box.x + 1, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()))).toBe('')
  await page.close()
})

test('a page that takes our element out does not break, and does not keep the reader', async () => {
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
  const remover = `<script>new MutationObserver(() => document.querySelector('qianyao-reader')?.remove())
    .observe(document, { childList: true, subtree: true })</script>`
  const page = await open(sample.replace('</body>', `${remover}</body>`), '/remover.html')
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  await both.extended.click(page)
  await page.waitForTimeout(1500)
  await both.extended.click(page)
  const after = await until(
    () => page.evaluate(() => document.documentElement.outerHTML),
    (html) => html === before,
  )
  expect(after).toBe(before)
  expect(await page.evaluate(() => document.body.inert)).toBe(false)
  await page.close()
})

test('a page whose names hide those of the document is still read', async () => {
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
  const names =
    `documentElement body head title querySelector querySelectorAll createElement createElementNS createRange
    createTreeWalker createTextNode getElementById addEventListener implementation baseURI URL location activeElement defaultView
    getSelection contentType children childNodes firstChild importNode adoptNode evaluate readyState images links forms`.split(
      /\s+/,
    )
  const traps = names
    .map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="childNodes"></form>`)
    .join('')
  const page = await open(
    sample.replace('<div class="top">', `<div hidden>${traps}</div><div class="top">`),
    '/clobbered.html',
  )
  const inside = await readWith(both.extended, page)
  expect(await inside.text('aside')).toContain('陆承远')
  await inside.click('aside .fact')
  await both.extended.click(page)
  await page
    .waitForFunction(() => !document.getElementsByTagName('qianyao-reader').length)
    .catch(() => undefined)
  await page.close()
})

test.each(['chrome', 'browser'])(
  'a page that takes the interface %s away is refused with a sentence',
  async (name) => {
    const page = await open(
      sample.replace('</body>', `<iframe name="${name}"></iframe></body>`),
      `/${name}.html`,
    )
    const message = await tabOpenedBy(both.extended, () => both.extended.click(page))
    await message.waitForSelector('h1')
    expect(await message.textContent('main')).toContain(messageTables.hans['why.other'])
    await message.close()
    await page.close()
  },
)
