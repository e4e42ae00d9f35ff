import { describe, expect, test } from 'vitest'
import { type NameDecision, Names } from '../../lib/analysis/names'
import { FacetTable } from '../../lib/library/facet-table'
import type { Card } from '../../lib/store/card'
import { card } from '../analysis/cards'

const party = (...names: string[]) => ({ parties: names.map((name) => ({ name, aliases: [] })) })
const together: NameDecision = {
  kind: 'organisation',
  one: '临溪市水务局',
  other: '临溪水务办',
  together: true,
}

const cards = [
  card(party('青湖省质监局', '临溪市水务局')),
  card(party('青湖省质量技术监督局')),
  card({ ...party('青湖省質監局', '青湖省质监局'), script: 'hant' }),
  card(party('临溪水务办')),
]

const parties = (decisions: NameDecision[], chosen = {}) =>
  new FacetTable(cards, new Names(decisions))
    .count(cards, 'party', chosen)
    .map(({ count, label }) => [label, count])

describe('the parties', () => {
  test('are counted joined by rule, each article once, and shown as they are written most often', () => {
    expect(parties([])).toEqual([
      ['青湖省质监局', 3],
      ['临溪市水务局', 1],
      ['临溪水务办', 1],
    ])
  })

  test('are joined by the reader’s hand', () => {
    expect(parties([together])).toEqual([
      ['青湖省质监局', 3],
      ['临溪市水务局', 2],
    ])
  })

  test('are chosen by any of their names', () => {
    const table = new FacetTable(cards, new Names([together]))
    expect(table.narrow(cards, { party: ['青湖省質量技術監督局'] })).toEqual(cards.slice(0, 3))
    expect(table.narrow(cards, { party: ['临溪水务办'] })).toEqual([cards[0], cards[3]])
    const chosen = table.count(cards, 'party', { party: ['青湖省質監局'] }).filter((count) => count.chosen)
    expect(chosen.map(({ label }) => label)).toEqual(['青湖省质监局'])
  })
})

test('a value that no article has is listed while it is chosen, and leaves nothing', () => {
  const table = new FacetTable(cards, new Names([]))
  expect(table.narrow(cards, { type: ['不会有的'] })).toEqual([])
  expect(table.count(cards, 'type', { type: ['不会有的'] }).at(-1)).toMatchObject({
    label: '不会有的',
    count: 0,
    chosen: true,
  })
})

test('a table made after a change says the same as one made anew', () => {
  const names = new Names([])
  const before = new FacetTable(cards, names)
  const count = (table: FacetTable, of: readonly Card[]) =>
    (['party', 'tag', 'type', 'year'] as const).map((facet) => table.count(of, facet, {}))
  count(before, cards)
  const [first, ...others] = cards
  const changed = [{ ...first!, tags: ['水'], parties: [{ name: '望川市水务局', aliases: [] }] }, ...others]
  expect(count(new FacetTable(changed, names, before), changed)).toEqual(
    count(new FacetTable(changed, names), changed),
  )
  const fewer = cards.slice(1)
  expect(count(new FacetTable(fewer, names, before), fewer)).toEqual(
    count(new FacetTable(fewer, names), fewer),
  )
  const joined = new Names([together])
  expect(count(new FacetTable(cards, joined, before), cards)).toEqual(
    count(new FacetTable(cards, joined), cards),
  )
})
