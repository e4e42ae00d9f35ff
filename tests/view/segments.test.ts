import { describe, expect, test } from 'vitest'
import { markedSegments, piecesOf, SENTENCE, segmentsOf } from '../../lib/view/segments'
import { article, evidenceOf } from '../support/reading'

describe('marked stretches', () => {
  const mark = (key: string, start: number, end: number) => ({ key, evidence: { paragraph: 0, start, end } })

  test('overlapping evidence is cut where it begins and ends, the closest fact first', () => {
    expect(segmentsOf([mark('title', 0, 8), mark('party', 0, 5), mark('name', 8, 11)], 0, 20)).toEqual([
      { start: 0, end: 5, keys: ['party', 'title'], opens: ['party', 'title'] },
      { start: 5, end: 8, keys: ['title'], opens: [] },
      { start: 8, end: 11, keys: ['name'], opens: ['name'] },
    ])
  })

  test('evidence of other paragraphs or of no length marks nothing', () => {
    expect(segmentsOf([mark('empty', 3, 3), { key: 'b', evidence: evidenceOf('培训', 1) }], 0, 9)).toEqual([])
  })

  test('pieces cover the stretch without a gap', () => {
    const segments = segmentsOf([mark('a', 2, 4), mark('b', 6, 9)], 0, 12)
    const pieces = piecesOf(segments, 3, 8).map(({ start, end, segment }) => [start, end, segment !== null])
    expect(pieces).toEqual([
      [3, 4, true],
      [4, 6, false],
      [6, 8, true],
    ])
  })

  test('the sentence of the current fact is among the marks of its paragraph alone', () => {
    const facts = [{ key: 'fact', evidence: evidenceOf('年底前', 2) }]
    const marked = markedSegments(article, facts, 'fact')
    expect(marked(2).some(({ keys }) => keys.includes(SENTENCE))).toBe(true)
    expect(marked(1)).toEqual([])
  })
})
