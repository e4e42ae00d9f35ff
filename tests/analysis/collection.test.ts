import { describe, expect, test } from 'vitest'
import { collectionOf } from '../../lib/analysis/collection'
import { compareCards } from '../../lib/analysis/compare'
import { Names } from '../../lib/analysis/names'
import { drawNetwork, tiesOf } from '../../lib/analysis/network'
import { positionsOf } from '../../lib/analysis/positions'
import { relatedSignings } from '../../lib/analysis/related'
import { periodsOf } from '../../lib/analysis/timeline'
import type { Card } from '../../lib/store/card'
import { card } from './cards'

/** The reader has said nothing about names. */
const NO_WORD = new Names([])

const organisation = (cards: Card[], name: string) => {
  const collection = collectionOf(cards, NO_WORD)
  return collection.organisations.get(collection.names.keyOf('organisation', name))
}

describe('an organisation', () => {
  test('gathers what its variants signed and promised', () => {
    const other = card({
      parties: [
        { name: '臨溪市政府', aliases: [] },
        { name: '望原市人民政府', aliases: [] },
      ],
    })
    const city = organisation([card(), other], '临溪市人民政府')
    expect(city?.signings).toHaveLength(2)
    expect(city?.variants.map(({ name }) => name).sort()).toEqual([
      '临溪市人民政府',
      '临溪市政府',
      '臨溪市政府',
    ])
    expect(organisation([card()], '青湖省水务厅')?.promisedBy).toHaveLength(1)
    expect(organisation([card()], '临溪市')?.promisedTo).toHaveLength(1)
  })

  test('owes what all parties promise together, and nothing that others are asked for', () => {
    const [promise] = card().commitments
    const both = card({ commitments: [{ ...promise!, by: 'both' }] })
    const urged = card({ commitments: [{ ...promise!, force: 'urged' }] })
    expect(organisation([both], '临溪市人民政府')?.promisedBy).toHaveLength(1)
    expect(organisation([urged], '青湖省水务厅')?.promisedBy).toHaveLength(0)
  })

  test('signs once what two articles report, when one is marked as a copy', () => {
    const first = card()
    const copy = card({ copyOf: first.id })
    expect(organisation([first, copy], '青湖省水务厅')?.signings).toHaveLength(1)
    expect(organisation([copy], '青湖省水务厅')?.signings).toHaveLength(1)
  })
})

test('several signings of one page are told apart', () => {
  const events = [
    { documents: [0], parties: [0], signatories: [0], iso: '2021-03-25', place: null },
    { documents: [], parties: [1], signatories: [1], iso: '2021-03-26', place: null },
  ]
  const { signings } = collectionOf([card({ events })], NO_WORD)
  expect(signings.map(({ day, signatories }) => [day, signatories.map(({ name }) => name)])).toEqual([
    ['2021-03-26', ['乙望舒']],
    ['2021-03-25', ['甲平川']],
  ])
})

test('a person has positions over time and every role', () => {
  const later = card({
    date: { text: '', iso: '2023-01-02' },
    people: [{ name: '甲平川', title: '副省长', represents: null, role: 'speaker' }],
  })
  const traditional = card({
    script: 'hant',
    date: { text: '', iso: '2019-05-06' },
    people: [{ name: '甲平川', title: '廳長', represents: '青湖省水務廳', role: 'signatory' }],
  })
  const once = { script: 'hans', count: 1 }
  const { names, people } = collectionOf([card(), card(), later, traditional], NO_WORD)
  const person = people.get(names.keyOf('person', '甲平川'))
  expect(person?.signings).toHaveLength(3)
  expect(person?.appearances.map(({ person: { role } }) => role)).toEqual([
    'speaker',
    'signatory',
    'signatory',
    'signatory',
  ])
  expect(positionsOf(person?.appearances ?? [], names)).toEqual([
    { ...once, title: '副省长', represents: null, first: '2023-01-02', last: '2023-01-02' },
    { ...once, title: '厅长', represents: '青湖省水务厅', first: '2019-05-06', last: '2021-03-25', count: 3 },
  ])
})

describe('time', () => {
  const at = (iso: string | null) =>
    card({ date: iso === null ? null : { text: '', iso }, publishedAt: null })
  const periods = (...isos: (string | null)[]) => periodsOf(collectionOf(isos.map(at), NO_WORD).signings)

  test('is cut into months while it is short, empty ones among them', () => {
    expect(periods('2020-12-30', '2021-02-01', '2021-02')).toEqual([
      { key: '2020-12', count: 1 },
      { key: '2021-01', count: 0 },
      { key: '2021-02', count: 2 },
    ])
  })

  test('is cut into years when it is long or not known to the month', () => {
    expect(periods('2010-01-01', '2016-05-01').map(({ key }) => key)).toHaveLength(7)
    expect(periods('2020', '2021-05-01')).toEqual([
      { key: '2020', count: 1 },
      { key: '2021', count: 1 },
    ])
  })

  test('without a year is left out', () => expect(periods('10-13', null)).toEqual([]))
})

test('other signings between the same parties are pointed out, before and after', () => {
  const [first, later] = [card(), card({ date: { text: '', iso: '2024-03-25' } })]
  const alone = card({ parties: [{ name: '青湖省水务厅', aliases: [] }] })
  const collection = collectionOf([first, later, alone], NO_WORD)
  expect(relatedSignings(collection, first.id)).toMatchObject([{ signing: { card: later }, when: 'later' }])
  expect(relatedSignings(collection, later.id)).toMatchObject([{ signing: { card: first }, when: 'earlier' }])
})

test('a signing of the same day is said to be of it, one of an inexact day of none', () => {
  const [first, same, inexact] = [card(), card(), card({ date: { text: '', iso: '2016' } })]
  const day = first.date?.iso ?? ''
  inexact.date = { text: '', iso: day.slice(0, 4) }
  const found = relatedSignings(collectionOf([first, same, inexact], NO_WORD), first.id)
  expect(new Map(found.map(({ signing, when }) => [signing.card, when]))).toEqual(
    new Map([
      [same, 'same'],
      [inexact, 'unknown'],
    ]),
  )
})

describe('the network', () => {
  test('counts who signs with whom', () => {
    const ties = tiesOf(collectionOf([card(), card()], NO_WORD))
    expect(ties).toMatchObject([{ count: 2 }])
  })

  test('draws the same collection in the same way, every node in its place', () => {
    const cards = Array.from({ length: 30 }, (_, n) =>
      card({
        parties: [
          { name: `甲${n}市政府`, aliases: [] },
          { name: `乙${n % 7}厅`, aliases: [] },
        ],
      }),
    )
    const draw = () => drawNetwork(tiesOf(collectionOf(cards, NO_WORD)), 20)
    const drawing = draw()
    expect(drawing.nodes).toHaveLength(20)
    expect(drawing.left).toBe(17)
    const places = drawing.nodes.map(({ x, y }) => `${x},${y}`)
    expect(new Set(places).size).toBe(20)
    expect(draw().nodes.map(({ x, y }) => `${x},${y}`)).toEqual(places)
    for (const { x, y } of drawing.nodes) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(drawing.width)
      expect(y).toBeLessThan(drawing.height)
    }
  })

  test('of nothing is empty', () => expect(drawNetwork([], 20).nodes).toEqual([]))
})

test('two agreements side by side share parties by any of their names, and like commitments', () => {
  const [promise] = card().commitments
  const other = card({
    parties: [{ name: '臨溪市政府', aliases: [] }],
    commitments: [{ ...promise!, text: '安排资金2亿元实施灌区改造', amounts: ['2亿元'] }],
  })
  const [one, two] = compareCards(card(), other, new Names([]))
  expect(one.parties.map(({ shared }) => shared)).toEqual([false, true])
  expect(one.commitments[0]?.like).toBe(0)
  expect([one.total, two.total]).toEqual([120_000_000, 200_000_000])
})
