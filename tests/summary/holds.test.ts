import { expect, test } from 'vitest'
import { holding } from '../../lib/summary/holds'

const EXPRESSIONS = ['(?<![即必])将(?!军|近)', '(?:一致|共同)?同意|商定', '[作做]出', '\\d{1,2}项']
const alternation = new RegExp(EXPRESSIONS.join('|'))
const holds = holding(EXPRESSIONS)

test.each([
  '双方将合作',
  '即将到来',
  '将近三年',
  '一致认为',
  '一致同意',
  '作出安排',
  '第12项',
  '必将同意',
  '',
  '项目',
])('tells of %j what one alternation tells', (text) => {
  expect(holds(text)).toBe(alternation.test(text))
})

test('refuses what may begin with anything', () => {
  expect(() => holding(['将', '.方'])).toThrow('may begin with anything')
})
