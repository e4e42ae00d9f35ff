import { describe, expect, test } from 'vitest'
import { compareTexts, foldUnchanged } from '../../lib/store/difference'

const kinds = (before: string[], after: string[]) =>
  compareTexts(before, after).map((paragraph) => paragraph.map(({ kind, text }) => `${kind} ${text}`))

describe('two versions of a text', () => {
  test('differ in characters where a paragraph has changed', () => {
    expect(kinds(['安排资金1亿元。'], ['安排资金2亿元。'])).toEqual([
      ['same 安排资金', 'gone 1', 'new 2', 'same 亿元。'],
    ])
  })

  test('differ in whole paragraphs where nothing is left of one', () => {
    expect(kinds(['甲。', '旧的一段话。'], ['甲。', '全然不同'])).toEqual([
      ['same 甲。'],
      ['gone 旧的一段话。'],
      ['new 全然不同'],
    ])
  })
})

describe('what has not changed', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, n) => `第${n}段。`)

  test('is folded away but for one paragraph on either side of a change', () => {
    const [before, after] = [numbered(9), numbered(9)]
    after[4] = '第四段改了。'
    const parts = foldUnchanged(compareTexts(before, after))
    expect(parts.map((part) => (part.kind === 'unchanged' ? part.paragraphs.length : 'shown'))).toEqual([
      3,
      'shown',
      'shown',
      'shown',
      3,
    ])
  })

  test('is shown when it is a single paragraph', () => {
    const [before, after] = [numbered(3), numbered(3)]
    after[0] = '第零段改了。'
    expect(foldUnchanged(compareTexts(before, after)).every(({ kind }) => kind === 'paragraph')).toBe(true)
  })
})
