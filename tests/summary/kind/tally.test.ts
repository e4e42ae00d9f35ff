import { expect, test } from 'vitest'
import { talliesOf } from '../../../lib/summary/kind/tally'

const tallied = (text: string) =>
  talliesOf({ sentence: { paragraph: 0, start: 0, end: text.length, text }, tokens: [], shape: '' })

test.each([
  ['两地签署31份协议。', 31],
  ['会后共交换16份合作文本。', 16],
  ['共签订购销合同、投资协议132份。', 132],
  ['现场签约项目七十六项。', 76],
  ['14个项目成功签约。', 14],
  ['双城论坛五项备忘录出炉', 5],
])('%s counts %d', (text, count) => {
  expect(Math.max(...tallied(text).map((t) => t.count))).toBe(count)
})

test.each([
  '大会期间预计签署协议等28份。',
  '目前共征集到拟签约项目128个。',
  '二手房网签合同7803份。',
  '去年签订的47份协议中,已有39个项目开工。',
])('%s counts nothing that was signed', (text) => {
  expect(tallied(text)).toEqual([])
})

test('the sum of a year is told from that of an occasion', () => {
  expect(tallied('去年全市签署协议31份。').every((t) => t.past)).toBe(true)
  expect(tallied('会上签署协议31份。').some((t) => t.past)).toBe(false)
})
