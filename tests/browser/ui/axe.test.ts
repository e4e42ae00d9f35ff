import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pierced } from '../../../scripts/browser/pierce'
import { NO_ARTICLE, PLAIN } from './pages'
import { type Stage, stage } from './support'

/** axe in the real browser, on the build that ships, in every state: colours and names as they are drawn. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** axe finds shadow roots by `host.shadowRoot`, which a closed one hides: here, and only here, the host shows it. */
const JUDGE = `async function () {
  Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true })
  const { violations } = await globalThis.axe.run(this.host, { rules: { region: { enabled: false } } })
  delete this.host.shadowRoot
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | '))
}`

async function judge(page: Page, inside: Pierced): Promise<string[]> {
  await page.evaluate(AXE)
  return inside.run<string[]>(JUDGE)
}

describe.each(['light', 'sepia', 'dark'])('%s', (theme) => {
  test.each(['view', 'page'])(
    'mode %s: a signing, a fact chosen, its tools open, corrected',
    async (mode) => {
      await on.settings({ mode, theme })
      const page = await on.open(PLAIN)
      const inside = await on.read(page)
      expect(await judge(page, inside)).toEqual([])
      await inside.click('.hint button')
      await inside.click('.commitment .fact')
      await inside.click('.commitment .tools-toggle')
      await inside.click('.folder')
      expect(await judge(page, inside)).toEqual([])
      await inside.click('.fact-tools button')
      await inside.click('.sidebar-head .popup .tool')
      expect(await judge(page, inside)).toEqual([])
      await inside.click('.take')
      await inside.wait('.taking')
      expect(await judge(page, inside)).toEqual([])
      await page.close()
    },
  )

  test('no article, folded, typography open', async () => {
    await on.settings({ mode: 'view', theme })
    const page = await on.open(NO_ARTICLE)
    const inside = await on.read(page)
    await inside.click('.toolbar .popup .tool')
    expect(await judge(page, inside)).toEqual([])
    await inside.click('.fold')
    expect(await judge(page, inside)).toEqual([])
    await page.close()
  })

  test('three parties, two signings, an overview, no signing; in English', async () => {
    await on.settings({ mode: 'view', theme, hintSeen: true, language: 'en' })
    for (const name of ['three-parties', 'two-signings', 'overview', 'speech']) {
      const page = await on.open({ body: readFileSync(`tests/browser/pages/${name}.html`) })
      const inside = await on.read(page)
      expect(await judge(page, inside), name).toEqual([])
      await page.close()
    }
  })

  test.each(['options.html', 'message.html?why=pdf'])('%s', async (path) => {
    await on.settings({ theme, sites: ['www.a.example'], ownWords: [{ from: '甲', to: '乙' }] })
    const page = await on.extended.context.newPage()
    await page.goto(on.extended.page(path))
    await page.waitForSelector('h1')
    const found = await page.evaluate(`${AXE}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`)
    expect(found).toEqual([])
    await page.close()
  })
})
