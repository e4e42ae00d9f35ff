import { describe, expect, it } from 'vitest'
import rows from '../../lib/script/data/fonts.json'
import { counterpartsFor } from '../../lib/script/fonts'

describe('the counterparts of fonts', () => {
  it.each([
    ['hant', 'microsoft yahei', 'Microsoft JhengHei'],
    ['hant-tw', '宋体', 'PMingLiU'],
    ['hant-tw', 'pingfang sc', 'PingFang TC'],
    ['hant-hk', 'pingfang sc', 'PingFang HK'],
    ['hant-hk', '微软雅黑', 'Microsoft JhengHei'],
    ['hans', 'pingfang hk', 'PingFang SC'],
    ['hans', '標楷體', 'KaiTi'],
    ['hans', 'simsun', undefined],
    ['hant-tw', 'iconfont', undefined],
    ['own', 'simsun', undefined],
  ] as const)('for %s: %s → %s', (target, family, counterpart) => {
    expect(counterpartsFor(target)[family]).toBe(counterpart)
  })

  it('know no family in both scripts, and none twice', () => {
    const hans = rows.flatMap((row) => row.hans.map((name) => name.toLowerCase()))
    const hant = rows.flatMap(({ tw }) => tw.map((name) => name.toLowerCase()))
    expect(new Set([...hans, ...hant]).size).toBe(hans.length + hant.length)
  })
})
