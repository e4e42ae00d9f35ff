import { expect, test } from 'vitest'
import { normalise } from '../../../lib/summary/normalise'
import { PROVINCE_OF_LETTER } from '../../../lib/summary/parties/provinces'
import { whole } from '../../script/support/opencc'

const traditional = whole('s2tw')

test.each(Object.entries(PROVINCE_OF_LETTER))('%s has its name in both scripts', (_, [hans, hant]) => {
  expect(normalise(hans)).toBe(hans)
  expect(hant).toBe(traditional(hans))
})
