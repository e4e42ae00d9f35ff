import { describe, expect, test } from 'vitest'
import { keyOf } from '../../lib/facts/keys'
import { carryCorrections } from '../../lib/store/carry'
import { sampleArticle, sampleSummary, spot } from './sample'

const before = sampleArticle()
const summary = sampleSummary(before)
const moved = sampleArticle({ paragraphs: ['编者按：以下为报道全文。', ...before.paragraphs] })

const carried = (after = moved, reading = sampleSummary(after)) => ({
  check: (words: string, kind: 'party' | 'place' = 'party') =>
    carryCorrections(before, { article: after, summary: reading }, [
      { act: 'check', fact: keyOf(kind, spot(before, words)) },
    ]),
})

describe('a correction', () => {
  test('follows its words to their new place', () => {
    expect(carried().check('青湖省水务厅')).toEqual([
      { act: 'check', fact: keyOf('party', spot(moved, '青湖省水务厅')) },
    ])
  })

  test('is left out when its words are gone', () => {
    const after = sampleArticle({ paragraphs: ['签署改期。'] })
    expect(carried(after, { ...summary, parties: [] }).check('临溪市人民政府')).toEqual([])
  })

  test('follows its fact when a newer engine reads more or fewer of the same words', () => {
    const evidence = spot(before, '省水务厅')
    const reading = { ...summary, parties: [{ name: '省水务厅', aliases: [], evidence }] }
    expect(carried(before, reading).check('青湖省水务厅')).toEqual([
      { act: 'check', fact: keyOf('party', evidence) },
    ])
  })

  test('carries the words that the reader selected along', () => {
    const [own] = carryCorrections(before, { article: moved, summary: sampleSummary(moved) }, [
      { act: 'add', kind: 'place', evidence: spot(before, '关停超采水井') },
    ])
    expect(own).toEqual({ act: 'add', kind: 'place', evidence: spot(moved, '关停超采水井') })
  })
})
