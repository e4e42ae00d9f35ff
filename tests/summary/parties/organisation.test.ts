import { expect, test } from 'vitest'
import { isSelf, sameOrganisation } from '../../../lib/summary/parties/organisation'

test.each([
  ['国家质检总局', '质检总局'],
  ['质检总局', '总局'],
  ['德清县政府', '德清县人民政府'],
  ['德清县', '德清县人民政府'],
  ['湖州市市场监督管理局', '湖州市市场监管局'],
  ['国立成功大学', '成大'],
  ['中华人民共和国政府', '中国'],
  ['东方电气集团', '东方电气集团有限公司'],
])('%s and %s are one', (a, b) => {
  expect(sameOrganisation(a, b)).toBe(true)
  expect(sameOrganisation(b, a)).toBe(true)
})

test.each([
  ['湖州市水利局', '嘉兴市水利局'],
  ['湖州师范学院', '湖州师范学院经济学院'],
  ['德清县', '德清县教育局'],
  ['湖州大学', '湖州大学附属医院'],
])('%s and %s are two', (a, b) => {
  expect(sameOrganisation(a, b)).toBe(false)
})

test('the page speaks for itself', () => {
  expect(['我校', '我们', '学校', '校党委', '本公司'].every(isSelf)).toBe(true)
  expect(isSelf('湖州师范学院')).toBe(false)
})
