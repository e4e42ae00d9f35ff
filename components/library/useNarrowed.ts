import { useMemo } from 'preact/hooks'
import type { Selection } from '../../lib/library/route'
import { selected } from '../../lib/library/select'
import type { Card } from '../../lib/store/card'
import { phrasesOf } from '../../lib/store/search/query'
import { useLibrary } from './context'
import { useHits } from './useHits'

export interface Narrowed {
  /** What the search leaves: the facets count in it. */
  found: readonly Card[]
  /** What search and facets leave, in order. */
  cards: readonly Card[]
  phrases: readonly string[]
}

const NOTHING: ReadonlySet<string> = new Set()

/** The collection as a selection narrows it. */
export function useNarrowed({ chosen, order, period, query }: Selection): Narrowed {
  const { model } = useLibrary()
  const all = model.cards.value
  const hits = useHits(query)
  const phrases = useMemo(() => phrasesOf(query), [query])
  const ids = phrases.length === 0 ? null : (hits ?? NOTHING)
  const found = useMemo(() => (ids ? all.filter(({ id }) => ids.has(id)) : all), [all, ids])
  const cards = useMemo(
    () => selected(found, { chosen, order, period, query }, null),
    [found, chosen, order, period, query],
  )
  return { found, cards, phrases }
}
