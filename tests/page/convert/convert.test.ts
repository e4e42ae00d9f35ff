// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { read } from '../../../lib/article'
import { createPageConversion, type PageConversion } from '../../../lib/page/convert'
import { createConverterSource } from '../../../lib/page/converter'
import { entriesFor } from '../../../lib/script'
import type { Dictionaries } from '../../../lib/script/dictionary'
import type { Target } from '../../../lib/types'
import { packDictionaries } from '../../../scripts/dictionary/pack'

let dictionaries: Dictionaries
let conversion: PageConversion

beforeAll(async () => {
  dictionaries = await packDictionaries()
})

afterEach(() => conversion.restore())

async function convert(target: Target, html: string, regionalWords = false): Promise<string> {
  document.documentElement.innerHTML = html
  const before = document.documentElement.outerHTML
  await convertAsItStands(target, regionalWords)
  return before
}

async function convertAsItStands(target: Target, regionalWords = false): Promise<void> {
  const source = createConverterSource(target, { regionalWords }, async (config, text, anyText) =>
    entriesFor([text], config, dictionaries, { anyText }),
  )
  conversion = createPageConversion(document, source)
  await conversion.start()
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))
const body = () => document.body.innerHTML

describe('a page in place', () => {
  it('converts text, title and the attributes that readers see, and states the language', async () => {
    const before = await convert(
      'hant-tw',
      `<head><title>签约仪式</title></head><body><p lang="zh-CN">双方<b>签署</b>协议</p>
       <img alt="会场" title="签约会场"><input placeholder="输入关键词" value="输入"></body>`,
    )
    expect(document.title).toBe('簽約儀式')
    expect(body()).toContain('<p lang="zh-Hant-TW">雙方<b>簽署</b>協議</p>')
    expect(body()).toContain('<img alt="會場" title="簽約會場">')
    expect(body()).toContain('<input placeholder="輸入關鍵詞" value="输入">')
    expect(document.documentElement.lang).toBe('zh-Hant-TW')
    await conversion.restore()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it.each([
    '<code>发布</code>',
    '<pre>发布</pre>',
    '<textarea>发布</textarea>',
    '<div contenteditable="true"><p title="发布">发布</p></div>',
    '<p translate="no">发布<b>发布</b></p>',
    '<p class="notranslate">发布</p>',
    '<p lang="ja">協会の発表<i>国</i></p>',
    '<p>経済産業省が国の発表をしました</p>',
    '<script type="application/json">"发布"</script>',
    '<p>https://example.cn/发布/</p>',
  ])('never touches %s', async (html) => {
    await convert('hant', `<body><p>开会</p>${html}</body>`)
    expect(body()).toBe(`<p>開會</p>${html}`)
  })

  it('goes back in where a part asks for translation', async () => {
    await convert('hant', '<body translate="no">发布<p translate="yes">发布</p></body>')
    expect(body()).toBe('发布<p translate="yes">發佈</p>')
  })

  it('converts open shadow roots, and what is added to them', async () => {
    await convert('hant', '<body><p>发布</p></body>')
    const host = document.createElement('div')
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = '<p>签约</p>'
    document.body.append(host)
    await vi.waitFor(() => expect(shadow.innerHTML).toBe('<p>簽約</p>'))
    shadow.append('开会')
    await vi.waitFor(() => expect(shadow.textContent).toBe('簽約開會'))
    await conversion.restore()
    expect(shadow.textContent).toBe('签约开会')
  })

  it('follows the page: nodes, texts and attributes that come later', async () => {
    await convert('hant', '<body><p id="a">签约</p><img alt="会场"></body>')
    const paragraph = document.getElementById('a')
    document.body.insertAdjacentHTML('beforeend', '<section>发布<b>会议</b></section>')
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = '记者报道'
    document.querySelector('img')?.setAttribute('alt', '记者会')
    await vi.waitFor(() =>
      expect(body()).toBe('<p id="a">記者報道</p><img alt="記者會"><section>發佈<b>會議</b></section>'),
    )
    await conversion.restore()
    expect(body()).toBe('<p id="a">记者报道</p><img alt="记者会"><section>发布<b>会议</b></section>')
  })

  it('leaves alone what the page has written since', async () => {
    await convert('hant', '<body><p>签约</p><p>会议</p></body>')
    const [first] = document.querySelectorAll('p')
    if (first?.firstChild) first.firstChild.nodeValue = 'changed'
    await conversion.restore()
    expect(body()).toBe('<p>changed</p><p>会议</p>')
  })

  it('restores a node that the page holds apart from the document', async () => {
    await convert('hant', '<body><p>签约</p></body>')
    const held = document.querySelector('p')
    held?.remove()
    await conversion.restore()
    expect(held?.textContent).toBe('签约')
  })

  it('does not fight with a page that insists on its own text', async () => {
    await convert('hant', '<body><p>签约</p></body>')
    const text = document.querySelector('p')?.firstChild
    const insist = vi.fn(() => {
      if (text && text.nodeValue !== '签约') text.nodeValue = '签约'
    })
    const observer = new MutationObserver(insist)
    observer.observe(document.body, { subtree: true, characterData: true })
    if (text) text.nodeValue = '签约'
    // Each further round would be started by this page's own write.
    await vi.waitFor(() => expect(insist.mock.calls.length).toBeGreaterThan(4))
    for (let i = 0; i < 10; i++) await soon()
    observer.disconnect()
    expect(text?.nodeValue).toBe('签约')
    expect(insist.mock.calls.length).toBeLessThan(12)
  })

  it('tells where the original text now stands', async () => {
    await convert('hant-tw', '<body><p>通过互联网软件签约</p></body>', true)
    const node = document.querySelector('p')?.firstChild as Text
    expect(node.data).toBe('通過網際網路軟體簽約')
    const shown = conversion.shown(node)
    const at = (word: string) => shown?.at(shown.original.indexOf(word)) ?? -1
    expect(node.data.slice(at('签约'))).toBe('簽約')
    expect(node.data.slice(at('软件'), at('签约'))).toBe('軟體')
  })

  it('leads from facts to their sentences in the converted page', async () => {
    const sentence = '甲市与乙市的互联网主管部门昨日在丙市签署软件合作协议。'
    document.documentElement.innerHTML = `<body><h1>软件协议</h1><article>${`<p>${sentence}双方表示，将把合作落到实处，共同推动各项工作取得新的进展。</p>`.repeat(8)}</article></body>`
    const { article, locate } = read(document)
    const paragraph = article.paragraphs.findIndex((text) => text.includes('签署软件'))
    const start = article.paragraphs[paragraph]?.indexOf('签署软件') ?? -1
    const evidence = { paragraph, start, end: start + 8 }
    await convertAsItStands('hant-tw', true)
    const found = () => locate(evidence, conversion.shown).map(String)
    expect(found()).toEqual(['簽署軟體合作協議'])
    await conversion.restore()
    expect(found()).toEqual(['签署软件合作协议'])
  })

  it("keeps the reader's selection", async () => {
    await convert('hant-tw', '<body><p>双方签约</p></body>')
    await conversion.restore()
    const node = document.querySelector('p')?.firstChild as Text
    document.getSelection()?.setBaseAndExtent(node, 2, node, 4)
    await convertAsItStands('hant')
    expect(document.getSelection()?.toString()).toBe('簽約')
  })
})

describe('a long page', () => {
  const paragraphs = Array.from(
    { length: 600 },
    (_, n) => `<p>第${n}次会议上双方签署了关于共同发展的合作协议。</p>`,
  )
  const html = `<body><div lang="zh-CN">${paragraphs.join('')}<p lang="zh-CN">签约</p></div>签约</body>`

  it('is told its language piece by piece, so that it is never laid out anew as a whole', async () => {
    const before = await convert('hant-tw', html)
    expect(document.documentElement.hasAttribute('lang')).toBe(false)
    const pieces = [...document.querySelectorAll('p')]
    expect(pieces.every((piece) => piece.lang === 'zh-Hant-TW')).toBe(true)
    expect(document.querySelector('div')?.lang).toBe('zh-CN')
    expect(document.body.lang).toBe('zh-Hant-TW')
    await conversion.restore()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('is put back in slices, and not converted again by what the page does meanwhile', async () => {
    const before = await convert('hant-tw', html)
    const restored = conversion.restore()
    const late = document.createElement('p')
    late.textContent = '签约'
    document.body.append(late)
    await restored
    expect(late.textContent).toBe('签约')
    late.remove()
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
