import { describe, expect, test } from 'vitest'
import { type Correction, correct, emptyHistory, record, redo, undo } from '../../lib/corrections'
import { article, evidenceOf, summary } from '../support/reading'

const factOf = (kind: string, index: number) => {
  const fact = correct(article, summary, []).facts.find((one) => one.kind === kind && one.index === index)
  if (!fact) throw new Error(`no ${kind} ${index}`)
  return fact.key
}

const withThese = (...corrections: Correction[]) => correct(article, summary, corrections)

describe('the reading of the machine', () => {
  test('stands as it is without corrections', () => {
    expect(withThese().summary).toEqual(summary)
    expect(withThese().facts.every(({ standing }) => standing === 'read')).toBe(true)
  })

  test('is never changed itself', () => {
    const before = structuredClone(summary)
    withThese(
      { act: 'remove', fact: factOf('party', 0) },
      { act: 'force', fact: factOf('commitment', 0), force: 'urged' },
    )
    expect(summary).toEqual(before)
  })
})

describe('removing', () => {
  test('a party takes it from its event and its signatory, and renumbers the other', () => {
    const { summary: corrected } = withThese({ act: 'remove', fact: factOf('party', 0) })
    expect(corrected.parties.map(({ name }) => name)).toEqual(['青禾县政府'])
    expect(corrected.signatories.map(({ party }) => party)).toEqual([null, 0])
    expect(corrected.events[0]?.parties).toEqual([0])
  })

  test('the date takes it from the first event too', () => {
    const { summary: corrected } = withThese({ act: 'remove', fact: factOf('date', 0) })
    expect(corrected.date).toBeNull()
    expect(corrected.events[0]?.date).toBeNull()
  })

  test('what is not there changes nothing', () => {
    expect(withThese({ act: 'remove', fact: 'party@9:0-1' }).summary).toEqual(summary)
  })
})

test('checking marks a fact and keeps its words', () => {
  const { summary: corrected, facts } = withThese({ act: 'check', fact: factOf('signatory', 1) })
  expect(corrected).toEqual(summary)
  expect(facts.find(({ kind, index }) => kind === 'signatory' && index === 1)?.standing).toBe('checked')
})

describe('other words of the text', () => {
  test('take the place of a name, with evidence of their own', () => {
    const evidence = evidenceOf('县长', 0)
    const { summary: corrected, facts } = withThese({
      act: 'replace',
      fact: factOf('signatory', 1),
      field: 'title',
      evidence,
    })
    expect(corrected.signatories[1]).toMatchObject({ name: '温若谷', title: '县长', titleEvidence: evidence })
    expect(facts.find(({ key }) => key === factOf('signatory', 1))?.standing).toBe('own')
  })

  test('can be corrected again under the same key', () => {
    const fact = factOf('place', 0)
    const { summary: corrected } = withThese(
      { act: 'replace', fact, field: null, evidence: evidenceOf('青禾县', 0) },
      { act: 'replace', fact, field: null, evidence: evidenceOf('岚州市', 0) },
    )
    expect(corrected.place?.text).toBe('岚州市')
  })

  test('of a commitment keep only the sums that they name', () => {
    const evidence = evidenceOf('安排养护资金', 1)
    const { summary: corrected } = withThese({
      act: 'replace',
      fact: factOf('commitment', 0),
      field: null,
      evidence,
    })
    expect(corrected.commitments[0]).toMatchObject({ text: '安排养护资金', amounts: [], deadline: null })
  })
})

describe('adding', () => {
  test('a signatory joins the only event, as the reader’s own', () => {
    const { summary: corrected, facts } = withThese({
      act: 'add',
      kind: 'signatory',
      evidence: evidenceOf('季怀山', 2),
    })
    expect(corrected.signatories.at(-1)?.name).toBe('季怀山')
    expect(corrected.events[0]?.signatories).toEqual([0, 1, 2])
    expect(facts.find(({ kind, index }) => kind === 'signatory' && index === 2)?.standing).toBe('own')
  })

  test('a date takes the place of the one that stands there', () => {
    const { summary: corrected } = withThese({ act: 'add', kind: 'date', evidence: evidenceOf('年底前', 2) })
    expect(corrected.date?.text).toBe('年底前')
  })

  test('a document to a page without a signing makes it one', () => {
    const none = {
      ...summary,
      kind: 'none' as const,
      documents: [],
      events: [],
      signatories: [],
      parties: [],
    }
    const { summary: corrected } = correct(article, none, [
      { act: 'add', kind: 'document', evidence: evidenceOf('公路养护合作协议', 0) },
    ])
    expect(corrected.kind).toBe('signing')
    expect(corrected.events[0]?.documents).toEqual([0])
  })
})

test('a commitment can be given to a party, to all of them, or to none', () => {
  const fact = factOf('commitment', 0)
  const by = (party: string | null) => withThese({ act: 'party', fact, party }).summary.commitments[0]?.by
  expect(by(factOf('party', 1))).toBe('青禾县政府')
  expect(by('both')).toBe('both')
  expect(by(null)).toBeNull()
})

test('a signatory can be moved to the other side', () => {
  const { summary: corrected } = withThese({
    act: 'party',
    fact: factOf('signatory', 0),
    party: factOf('party', 1),
  })
  expect(corrected.signatories[0]).toMatchObject({ party: 1, represents: '青禾县政府', basis: 'said' })
})

test('undo and redo go back and forth; a new correction ends what could be redone', () => {
  const one: Correction = { act: 'remove', fact: 'a' }
  const two: Correction = { act: 'check', fact: 'b' }
  const both = record(record(emptyHistory, one), two)
  expect(undo(both)).toEqual({ done: [one], undone: [two] })
  expect(redo(undo(both))).toEqual(both)
  expect(record(undo(both), one)).toEqual({ done: [one, one], undone: [] })
  expect(undo(emptyHistory)).toBe(emptyHistory)
})

test('a date of the reader’s own keeps the day that its words name', () => {
  const evidence = evidenceOf('4月11日', 0)
  const { summary: added } = withThese(
    { act: 'remove', fact: factOf('date', 0) },
    { act: 'add', kind: 'date', evidence, iso: '2023-04-11' },
  )
  expect(added.date).toEqual({ text: '4月11日', iso: '2023-04-11', evidence })
  expect(added.events[0]?.date?.iso).toBe('2023-04-11')
  const other = evidenceOf('年底前', 2)
  const { summary: replaced } = withThese({
    act: 'replace',
    fact: factOf('date', 0),
    field: null,
    evidence: other,
    iso: null,
  })
  expect(replaced.date).toEqual({ text: '年底前', iso: null, evidence: other })
})
