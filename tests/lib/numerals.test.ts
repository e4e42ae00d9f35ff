import { expect, test } from 'vitest'
import { numeral } from '../../lib/numerals'

test.each([
  ['28', 28],
  ['二〇一五', 2015],
  ['二○二零', 2020],
  ['十', 10],
  ['廿八', 28],
  ['卅', 30],
  ['一百零三', 103],
  ['两百一十', 210],
  ['三千二百', 3200],
  ['九千零九', 9009],
  ['千', 1000],
])('%s is %d', (text, value) => expect(numeral(text)).toBe(value))

test.each(['', '两', '十百', '二十十', '三多', '一万'])('%s is no numeral here', (text) =>
  expect(numeral(text)).toBeNull(),
)
