import { describe, expect, test } from 'vitest'
import { Names } from '../../lib/analysis/names'
import { FacetTable } from '../../lib/library/facet-table'
import { ordered } from '../../lib/library/order'
import { EMPTY_SELECTION, formatRoute, HOME, parseRoute, type Route } from '../../lib/library/route'
import { selected } from '../../lib/library/select'
import { phrasesOf } from '../../lib/store/search/query'
import { card } from '../analysis/cards'

const selection = {
  query: '質檢 甲&乙',
  chosen: { party: ['青湖省水务厅', '临溪/市'], checked: ['no'] },
  order: 'date' as const,
  period: '2021-03',
}

describe('an address', () => {
  test.each<Route>([
    HOME,
    { view: 'ledger', selection },
    { view: 'article', id: 'entry-1', fact: 'commitment:2' },
    { view: 'organisation', name: '甲/乙?#局' },
    { view: 'compare', ids: ['a', 'b'] },
    { view: 'versions', id: 'entry-1' },
    { view: 'data' },
  ])('leads back to where it was made', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  test.each(['', '#', '#/', '#/nowhere', '#/article', '#/person/', '#/list?sort=up&period=x'])(
    '%j that says nothing leads to the list',
    (fragment) => expect(parseRoute(fragment)).toEqual(HOME),
  )

  test('with a broken escape is taken as it stands', () => {
    expect(parseRoute('#/person/%E4%')).toEqual({ view: 'person', name: '%E4%' })
  })
})

describe('a selection', () => {
  const cards = [
    card({ id: 'memo-2020', date: { text: '', iso: '2020-01-02' }, tags: ['水'] }),
    card({ id: 'memo-2021', checked: true }),
    card({ id: 'pact-2021', documents: [{ type: '框架协议', title: null }], commitments: [] }),
  ]
  const table = new FacetTable(cards, new Names([]))
  const ids = (change: object) =>
    selected(cards, { ...EMPTY_SELECTION, order: 'date', ...change }, table).map(({ id }) => id)

  test('takes any value within a facet and all facets together', () => {
    expect(ids({ chosen: { type: ['合作备忘录', '框架协议'], year: ['2021'] } })).toEqual([
      'pact-2021',
      'memo-2021',
    ])
    expect(ids({ chosen: { with: ['sum'], checked: ['no'] } })).toEqual(['memo-2020'])
    expect(ids({ chosen: { party: ['青湖省水务厅'], tag: ['水'] } })).toEqual(['memo-2020'])
  })

  test('counts what each value would leave, its own facet apart', () => {
    const counts = table.count(cards, 'type', { year: ['2021'], type: ['框架协议'] })
    expect(counts.map(({ count, label }) => [label, count])).toEqual([
      ['合作备忘录', 1],
      ['框架协议', 1],
    ])
  })

  test('puts names before titles before text', () => {
    const [named, titled, plain] = [
      card({ id: 'named', parties: [{ name: '节水办', aliases: [] }] }),
      card({ id: 'titled', title: '节水办成立' }),
      card({ id: 'plain' }),
    ]
    const order = ordered([plain!, titled!, named!], 'best', phrasesOf('節水辦'))
    expect(order.map(({ id }) => id)).toEqual(['named', 'titled', 'plain'])
  })
})
