import { expect, test } from 'vitest'
import { yuanOf } from '../../lib/analysis/amount'
import cases from './amounts.json'

test.each(cases as [string, number | null][])('%s is %s yuan', (amount, yuan) => {
  expect(yuanOf(amount)).toBe(yuan)
})
