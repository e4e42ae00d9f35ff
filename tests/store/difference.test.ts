import { describe, expect, test } from 'vitest'
import { compareFacts, compareTexts, foldUnchanged } from '../../lib/store/difference'
import { summary } from '../support/reading'

const kinds = (before: string[], after: string[]) =>
  compareTexts(before, after).map((paragraph) => paragraph.map(({ kind, text }) => `${kind} ${text}`))

describe('two versions of a text', () => {
  test('differ in characters where a paragraph has changed', () => {
    expect(kinds(['安排资金1亿元。'], ['安排资金2亿元。'])).toEqual([
      ['same 安排资金', 'gone 1', 'new 2', 'same 亿元。'],
    ])
  })

  test('differ in whole numbers', () => {
    expect(kinds(['三年内安排1.2亿元，下降16%。'], ['五年内安排2.4亿元，下降18.5%。'])).toEqual([
      'gone 三,new 五,same 年内安排,gone 1.2,new 2.4,same 亿元，下降,gone 16%,new 18.5%,same 。'.split(','),
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

describe('two readings of a text', () => {
  const [commitment, ...others] = summary.commitments
  const withFirst = (change: object) => ({
    ...summary,
    commitments: [{ ...commitment!, ...change }, ...others],
  })

  test('differ in the facts that only one of them states, each with its kind', () => {
    const { gone, fresh } = compareFacts({ ...summary, place: null }, withFirst({ text: '培训三百人' }))
    expect(gone).toEqual([{ group: 'commitments', text: '市交通局，两年内安排养护资金3000万元' }])
    expect(fresh).toEqual([
      { group: 'place', text: '岚州' },
      { group: 'commitments', text: '市交通局，培训三百人' },
    ])
  })

  test('differ in sums and deadlines of the same clause, which are said then', () => {
    expect(compareFacts(withFirst({ amounts: [], deadline: null }), summary)).toEqual({
      gone: [{ group: 'commitments', text: '市交通局，两年内安排养护资金3000万元（—）' }],
      fresh: [{ group: 'commitments', text: '市交通局，两年内安排养护资金3000万元（3000万元，两年内）' }],
    })
  })

  test('are the same in either script', () => {
    expect(compareFacts(withFirst({ by: '市交通局' }), withFirst({ by: '市交通局' }))).toEqual({
      gone: [],
      fresh: [],
    })
    expect(
      compareFacts(withFirst({ text: '培训技术人员' }), withFirst({ text: '培訓技術人員' })).gone,
    ).toEqual([])
  })
})
