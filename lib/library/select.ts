import type { Card } from '../store/card'
import { phrasesOf } from '../store/search/query'
import type { FacetTable } from './facet-table'
import { dayOf, ordered } from './order'
import type { Selection } from './route'

/** The cards that facets and period of a selection leave, in its order. */
export function selected(cards: readonly Card[], selection: Selection, facets: FacetTable): Card[] {
  const { chosen, order, period, query } = selection
  const left = facets.narrow(cards, chosen)
  const timely = period === '' ? left : left.filter((card) => dayOf(card).startsWith(period))
  return ordered(timely, order, phrasesOf(query))
}
