import { describe, expect, test } from 'vitest'
import { type NameKind, Names } from '../../lib/analysis/names'
import cases from './names.json'

const same = (names: Names, one: string, other: string, kind: NameKind = 'organisation') =>
  names.keyOf(kind, one) === names.keyOf(kind, other)

test.each(cases)('$one, $other: $same', ({ kind, one, other, same: expected }) => {
  expect(same(new Names([]), one, other, kind as NameKind)).toBe(expected)
})

describe('the reader', () => {
  const [long, short, third] = ['青湖省人民政府', '青湖省政府', '青湖省']
  const decision = (one: string, other: string, together: boolean) => ({
    kind: 'organisation' as const,
    one,
    other,
    together,
  })

  test('joins what no rule joins, with all variants of both', () => {
    const names = new Names([decision(long, third, true)])
    expect(same(names, short, third)).toBe(true)
    expect(same(names, '青湖省政府', '青湖省')).toBe(true)
  })

  test('separates what a rule joins', () => {
    const names = new Names([decision(long, short, false)])
    expect(same(names, long, short)).toBe(false)
    expect(same(names, long, '青湖省人民政府')).toBe(true)
  })

  test('joins again after separating, and chains joins', () => {
    const names = new Names([decision(long, short, false), decision(short, third, true)])
    expect(same(names, short, third)).toBe(true)
    expect(same(names, long, third)).toBe(false)
  })

  test('says nothing of people by what is said of organisations', () => {
    const names = new Names([decision('甲川', '乙川', true)])
    expect(same(names, '甲川', '乙川', 'person')).toBe(false)
  })
})
