import { describe, expect, test } from 'vitest'
import { amountsIn, deadlineIn } from '../../../lib/summary/commitments/figures'

const amounts = (text: string) => amountsIn(text).map(([a, b]) => text.slice(a, b))
const deadline = (text: string) => {
  const found = deadlineIn(text)
  return found && text.slice(...found)
}

describe('amounts', () => {
  test.each([
    ['提供不少于200亿元的授信', ['200亿元']],
    ['提供人民币100亿元意向性综合授信', ['人民币100亿元']],
    ['提供土地1.33公顷、资金6000余万元', ['1.33公顷', '6000余万元']],
    ['扶持十家单位,培训500名骨干', ['十家', '500名']],
    ['合格率提高到98%', ['98%']],
    ['向三门峡市提供1075亿元信贷', ['1075亿元']],
    ['组织10万游客到当地旅游', ['10万游客']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })

  test('announced numbers, terms and one alone are no amounts', () => {
    expect(amounts('在8个方面用三年时间建设一个平台')).toEqual([])
  })
})

describe('terms', () => {
  test.each([
    ['三年内建成检测中心', '三年内'],
    ['2026年至2028年期间提供融资', '2026年至2028年期间'],
    ['2028年底前完成改造', '2028年底前'],
    ['到2030年实现全覆盖', '到2030年'],
    ['确保四月底前完成栽植', '四月底前'],
    ['12月底前建成', '12月底前'],
    ['未来五年提供授信', '未来五年'],
    ['从2029年开始的五年内提供授信', '从2029年开始的五年内'],
    ['“十五五”期间新增授信', '“十五五”期间'],
  ])('%s', (text, expected) => {
    expect(deadline(text)).toBe(expected)
  })

  test('a year told of is no term', () => {
    expect(deadline('自2013年创办以来')).toBeNull()
  })
})
