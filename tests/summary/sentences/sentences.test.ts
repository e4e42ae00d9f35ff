import { describe, expect, it } from 'vitest'
import { block, sentences } from '../../../lib/summary/sentences'

const cut = (raw: string) => sentences(block(0, raw)).map(({ start, end }) => raw.slice(start, end))

describe('sentences', () => {
  it.each([
    ['甲到会。乙签字！', ['甲到会。', '乙签字！']],
    ['他说：“好。”随后离开。', ['他说：“好。”', '随后离开。']],
    ['没有句号', ['没有句号']],
    ['　甲到会。 乙签字。', ['甲到会。', '乙签字。']],
    ['约翰?史密斯签字。', ['约翰?史密斯签字。']],
    ['来了吗？来了。', ['来了吗？', '来了。']],
    ['', []],
  ])('cuts %s', (raw, expected) => {
    expect(cut(raw)).toEqual(expected)
  })
})
