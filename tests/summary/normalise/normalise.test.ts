import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../lib/summary/normalise'

describe('normalise', () => {
  it.each([
    ['粵川質監局長說產業', '粤川质监局长说产业'],
    ['１０月８日，甲（乙）Ａ', '10月8日,甲(乙)A'],
    ['「甲」『乙』', '“甲”‘乙’'],
    ['約翰•史密斯', '约翰·史密斯'],
    ['《協議》。', '《协议》。'],
  ])('folds %s', (raw, folded) => {
    expect(normalise(raw)).toBe(folded)
  })

  it('never changes the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(normalise(text)).toHaveLength(text.length)
      }),
    )
  })
})
