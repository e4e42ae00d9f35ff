import { expect, test } from 'vitest'
import { isSelf, sameOrganisation } from '../../../lib/summary/parties/organisation'

test.each([
  ['国家质检总局', '质检总局'],
  ['质检总局', '总局'],
  ['青禾县政府', '青禾县人民政府'],
  ['青禾县', '青禾县人民政府'],
  ['岚州市市场监督管理局', '岚州市市场监管局'],
  ['国立岚光大学', '岚大'],
  ['中华人民共和国政府', '中国'],
  ['岚川电气集团', '岚川电气集团有限公司'],
])('%s and %s are one', (a, b) => {
  expect(sameOrganisation(a, b)).toBe(true)
  expect(sameOrganisation(b, a)).toBe(true)
})

test.each([
  ['岚州市水利局', '岚山市水利局'],
  ['岚州师范学院', '岚州师范学院经济学院'],
  ['青禾县', '青禾县教育局'],
  ['岚州大学', '岚州大学附属医院'],
])('%s and %s are two', (a, b) => {
  expect(sameOrganisation(a, b)).toBe(false)
})

test('the page speaks for itself', () => {
  expect(['我校', '我们', '学校', '校党委', '本公司'].every(isSelf)).toBe(true)
  expect(isSelf('岚州师范学院')).toBe(false)
})
