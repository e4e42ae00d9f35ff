// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createPageConversion, type PageConversion } from '../../../lib/page/convert'
import { unchanged } from '../../../lib/script'
import { counterpartsFor } from '../../../lib/script/fonts'

let conversion: PageConversion

afterEach(() => conversion.restore())

/** Converts 签 alone: what is tested is what stands around it. */
async function convert(html: string): Promise<string> {
  document.documentElement.innerHTML = html
  const before = document.documentElement.outerHTML
  const converter = {
    lang: 'zh-Hant-TW',
    convert: (text: string) => unchanged(text.replaceAll('签', '簽')),
  }
  const source = { meet() {}, covering: () => Promise.resolve(converter) }
  conversion = createPageConversion(document, source, { fonts: counterpartsFor('hant-tw') })
  await conversion.start()
  return before
}

const element = (selector: string) => document.querySelector<HTMLElement>(selector)
const fontsOf = (selector: string) => element(selector)?.style.fontFamily.replaceAll('"', '')

describe('the fonts of converted text', () => {
  it("put the counterpart in front of the other script's font, and leave the rest of the list", async () => {
    const before = await convert(
      `<head><style>p { font-family: Georgia, SimSun, "Microsoft YaHei", serif }</style></head>
       <body><p>签约<b style="color:red;font-family:楷体_GB2312">签约</b></p></body>`,
    )
    expect(fontsOf('p')).toBe('Georgia, PMingLiU, SimSun, Microsoft JhengHei, Microsoft YaHei, serif')
    expect(fontsOf('b')).toBe('DFKai-SB, 楷体_GB2312')
    expect(element('b')?.style.color).toBe('red')
    await conversion.restore()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it.each([
    ['icons', '<i style="font-family: iconfont">\ue600</i>'],
    ['a list without Chinese fonts', '<p style="font-family: Georgia, serif">签约</p>'],
    ['fonts of the same script', '<p style="font-family: PMingLiU, serif">签约</p>'],
    ['a list that holds the counterpart already', '<p style="font-family: PMingLiU, SimSun">签约</p>'],
    ['text that is not converted', '<p style="font-family: SimSun" translate="no">签约</p>'],
  ])('leave alone %s', async (_, html) => {
    await convert(`<body><p>开会</p>${html}</body>`)
    const kept = document.body.lastElementChild
    kept?.removeAttribute('lang')
    expect(kept?.outerHTML.replace('簽', '签')).toBe(html)
  })

  it('go, and what the page has done to the same style since stays', async () => {
    await convert(
      '<body><p style="font-family: SimSun">签约</p><i style="font-family: KaiTi">签约</i></body>',
    )
    element('p')?.style.setProperty('color', 'red')
    element('i')?.style.setProperty('font-family', 'fantasy')
    await conversion.restore()
    expect(document.body.innerHTML).toBe(
      '<p style="font-family: SimSun; color: red;">签约</p><i style="font-family: fantasy;">签约</i>',
    )
  })

  it('come with text that is added later', async () => {
    await convert('<head><style>p { font-family: SimSun }</style></head><body>签约</body>')
    document.body.insertAdjacentHTML('beforeend', '<p>签约</p>')
    await vi.waitFor(() => expect(fontsOf('p')).toBe('PMingLiU, SimSun'))
  })
})
