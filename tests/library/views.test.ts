import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import { EMPTY_SELECTION } from '../../lib/library/route'
import { Views } from '../../lib/library/views'
import type { Card } from '../../lib/store/card'
import { card } from '../analysis/cards'

const signed = (iso: string) => card({ date: { text: '', iso } })
const cards = signal<readonly Card[]>([signed('2020-01-02'), signed('2021-03-04'), signed('2021-05-06')])
const views = new Views(cards, signal([]))
const year = { ...EMPTY_SELECTION, period: '2021' }

describe('a selection', () => {
  test('of nothing is the whole library, with the collection of all', () => {
    const { cards: all, ready } = views.narrowed(EMPTY_SELECTION, null)
    expect(all).toBe(cards.value)
    expect(ready).toBe(true)
    expect(views.collectionOf(all)).toBe(views.collection.value)
  })

  test('of a time is what the facets count in', () => {
    const { cards: left, found } = views.narrowed(year, null)
    expect(left).toHaveLength(2)
    expect(views.facets.value.count(found, 'year', {}).map(({ count, label }) => [label, count])).toEqual([
      ['2021', 2],
    ])
  })

  test('is worked out once while nothing changes', () => {
    expect(views.narrowed(year, null).cards).toBe(views.narrowed({ ...year }, null).cards)
    const before = views.collectionOf(views.narrowed(year, null).cards)
    expect(views.collectionOf(views.narrowed(year, null).cards)).toBe(before)
    cards.value = [...cards.value, signed('2021-07-08')]
    expect(views.narrowed(year, null).cards).toHaveLength(3)
  })

  test('finds nothing while the search cannot answer', () => {
    const asked = { ...EMPTY_SELECTION, query: '节水' }
    expect(views.narrowed(asked, undefined)).toMatchObject({ cards: [], ready: false, phrases: ['节水'] })
    const [first] = cards.value
    expect(views.narrowed(asked, new Set([first?.id ?? ''])).cards).toEqual([first])
  })
})
