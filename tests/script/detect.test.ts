import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectScript } from '../../lib/script/detect'
import { file, marks } from '../../scripts/dictionary/marks'

describe('detectScript', () => {
  it.each([
    ['双方签署了质量合作备忘录，这标志着两地协作进入新阶段。', 'hans'],
    ['雙方簽署了品質合作備忘錄，這標誌著兩地協作進入新階段。', 'hant'],
    ['双方签署协议', 'hans'],
    ['雙方簽署協議', 'hant'],
    ['简体中文与繁體中文混排的頁面，说明文字與標題各用一种。', 'mixed'],
    ['乾隆年间，宋干著书，藉以瞭望；于是里下河的后台一一过关。', 'hans'],
    ['皇后在台上向王后致意', null],
    ['日本語の書き方について、経済産業省が発表しました。', null],
    ['协议与“の”字招牌并存，签约双方对此说明了设计理由与历史来源。', 'hans'],
    ['Memorandum of understanding, 2020', null],
    ['', null],
  ])('%s → %s', (text, script) => {
    expect(detectScript(text)).toBe(script)
  })

  it('keeps the verdict when a Simplified text quotes a Traditional name', () => {
    const text = '据介绍，双方将共同开展质量监督、标准制修订和检验检测协作，签约仪式由《經濟》栏目报道。'
    expect(detectScript(`${text}${text}`)).toBe('hans')
  })
})

describe('the marks', () => {
  it('are what the installed OpenCC gives', async () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await marks())
  })
})
