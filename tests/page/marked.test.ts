import { expect, test } from 'vitest'
import { correct } from '../../lib/corrections'
import { markedIn, TAKEN } from '../../lib/page/marked'
import { article, evidenceOf, summary } from '../support/reading'

const corrected = correct(article, summary, [])

test('the facts are marked as they stand', () => {
  const { facts, current } = markedIn(corrected, 'date@0:0-5', null)
  expect(facts).toEqual(corrected.facts)
  expect(current).toBe('date@0:0-5')
})

test('dates and places of later signings are marked once, under their evidence', () => {
  const date = { text: '年底前', iso: null, evidence: evidenceOf('年底前', 2) }
  const [first] = summary.events
  if (!first) throw new Error('the sample has an event')
  const events = [first, { ...first, date, place: summary.place }]
  const { facts } = markedIn({ ...corrected, summary: { ...corrected.summary, events } }, null, null)
  const later = facts.slice(corrected.facts.length)
  expect(later.map(({ kind, index, evidence }) => ({ kind, index, evidence }))).toEqual([
    { kind: 'date', index: 1, evidence: date.evidence },
  ])
})

test('words that are being taken stand out in place of the current fact', () => {
  const evidence = evidenceOf('季怀山', 2)
  const { facts, current } = markedIn(corrected, 'date@0:0-5', evidence)
  expect(current).toBe(TAKEN)
  expect(facts.at(-1)).toMatchObject({ key: TAKEN, evidence })
  expect(markedIn(null, null, null)).toEqual({ facts: [], current: null })
})
