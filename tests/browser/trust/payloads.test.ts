/**
 * The corpus in the real browser, on the build that ships: through a page into the reading view and sidebar, and through a
 * library file into every view. A canary sings when anything of it runs.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Pierced } from '../../../scripts/browser/pierce'
import { ALL, corpusFile, escaped, PAYLOADS } from '../../trust/corpus'
import { goTo, importFile, openLibraryPage, written } from '../library/stage'
import { browserWithSite, readWith, setSettings, visit } from '../support/extension'

const both = browserWithSite()

interface Caged {
  sung: number
  refused: string[]
}

const cage = `window.sung = 0; window.refused = []; window.canary = () => { window.sung += 1 };
  addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective + ' ' + event.sample));`

const heard = (page: Page): Promise<Caged> =>
  page.evaluate(() => {
    const { sung, refused } = globalThis as unknown as Caged
    return { sung, refused }
  })

/** What no part of the article may be made of, as a function of its root. */
const FOREIGN = `
  const bad = 'script, iframe, object, embed, form, link, meta, base, template, math, video, audio, foreignObject, [style], [srcdoc], [formaction], [ping]'
  const inside = [...root.querySelectorAll('*')]
  return [
    ...[...root.querySelectorAll(bad)].map((one) => one.localName),
    ...inside.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on')).map((name) => one.localName + ' ' + name)),
    ...inside.flatMap((one) => ['href', 'src', 'action', 'xlink:href'].flatMap((name) => {
      const value = one.getAttribute(name)
      return value === null || /^(?:https?:|mailto:|#|data:image\\/(?!svg))/i.test(value) ? [] : [name + ' ' + value]
    })),
  ]`

/** What no view of the library is made of, whatever its words; as a function of its root. The library shows no picture of a page. */
const FOREIGN_IN_VIEW = `
  const bad = 'script, iframe, object, embed, base, meta, link, template, math, foreignObject, img, video, audio, style, [srcdoc], [formaction], [ping]'
  return [
    ...[...root.querySelectorAll(bad)].map((one) => one.localName),
    ...[...root.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().flatMap((name) => {
      if (name.startsWith('on')) return [one.localName + ' ' + name]
      if (!['href', 'src', 'action', 'xlink:href'].includes(name)) return []
      return /^(?:https?:|#|blob:)/i.test(one.getAttribute(name)) ? [] : [name + ' ' + one.getAttribute(name)]
    })),
  ]`

const foreignIn = (inside: Pierced, selector: string): Promise<string[]> =>
  inside.run(`function (selector) { const root = this.querySelector(selector); ${FOREIGN} }`, selector)

const STORY = [
  '3月25日，青湖省水务厅厅长甲平川与临溪市市长乙望舒在临溪签署《共建节水城市合作备忘录》。',
  '根据备忘录，青湖省水务厅将支持临溪市实施灌区节水改造，三年内安排资金1.2亿元。',
  '临溪市人民政府将完善水价机制，关停超采水井，推广高效节水灌溉技术。',
]

const pageOf = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}<script>${cage}</script></head>
   <body><main><h1>青湖省水务厅与临溪市签署合作备忘录</h1><div class="TRS_Editor">${body}</div></main></body></html>`

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')

/** Reads a page and gives what the canary sang because of us: the page may well run its own scripts before. */
async function readCaged(name: string, html: string, mode: 'view' | 'page') {
  await setSettings(both.extended, { mode, hintSeen: true, target: 'hant-tw' })
  const page = await visit(both.extended, both.site.put(`/${name}.html`, { body: html }))
  await page.waitForTimeout(200)
  const before = await heard(page)
  const inside = await readWith(both.extended, page)
  await page.waitForTimeout(300)
  const after = await heard(page)
  return { page, inside, sung: after.sung - before.sung, refused: after.refused }
}

describe.each(Object.entries(PAYLOADS))('on a page, %s', (kind, payloads) => {
  test('as markup among the paragraphs: nothing runs, nothing foreign is shown', async () => {
    const body = `${paragraphs(STORY)}${payloads.map((payload) => `<div>${payload}</div><p>双方商定，${STORY[2]}</p>`).join('\n')}`
    const { inside, page, sung } = await readCaged(`markup-${kind}`, pageOf('', body), 'view')
    expect(sung).toBe(0)
    expect(await foreignIn(inside, '.reader, .qianyao')).toEqual([])
    const visible = await inside.run<boolean>(
      `function () { const box = this.querySelector('aside').getBoundingClientRect(); return box.width > 200 && box.height > 200 }`,
    )
    expect(visible, 'the sidebar stands where it belongs').toBe(true)
    await page.close()
  })

  test('as words in title, particulars, names and text: shown as they are', async () => {
    const first = escaped(payloads[0] ?? '')
    const head = `<title>${first}</title><meta name="ArticleTitle" content="${first}"><meta name="ContentSource" content="${first}">
      <meta name="author" content="${first}"><meta name="PubDate" content="${first}"><link rel="canonical" href="${first}">`
    const words = payloads.map(
      (payload) => `双方又签署《${escaped(payload)}》，${escaped(payload)}省将出资三千万元支持临溪市建设。`,
    )
    const body = paragraphs([...STORY, ...words])
    const { inside, page, sung } = await readCaged(`words-${kind}`, pageOf(head, body), 'view')
    expect(sung).toBe(0)
    expect(await foreignIn(inside, '.reader, .qianyao')).toEqual([])
    await inside.click('aside .save')
    await inside.wait('aside .save.done')
    await page.close()
  })
})

describe('in the library', () => {
  test('every payload imported stands in every view as words, and nothing runs', async () => {
    await both.extended.context.addInitScript(cage)
    const page = await openLibraryPage(both.extended)
    await importFile(page, written('corpus.json', await corpusFile()))
    for (const view of ['list', 'ledger', 'organisations', 'people', 'timeline', 'network', 'data']) {
      await goTo(page, `#/${view}`)
      await page.waitForTimeout(250)
      const foreign = await page.evaluate<string[]>(
        `(() => { const root = document.querySelector('main'); ${FOREIGN_IN_VIEW} })()`,
      )
      expect(foreign, view).toEqual([])
    }
    for (const number of Object.keys(PAYLOADS).keys()) {
      await goTo(page, `#/article/payload-${String(ALL.length + number).padStart(4, '0')}`)
      await page.locator('main article').waitFor()
      const foreign = await page.evaluate<string[]>(
        `(() => { const root = document.querySelector('main article'); ${FOREIGN} })()`,
      )
      expect(foreign).toEqual([])
    }
    // Parsing an inert document counts as a refusal of its handlers in Chromium; that nothing ran is what counts.
    expect((await heard(page)).sung).toBe(0)
    await page.close()
  }, 120_000)
})
