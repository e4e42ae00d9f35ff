import type { Card } from '../store/card'
import { phrasesOf } from '../store/search/query'
import type { FacetTable } from './facet-table'
import { ordered } from './order'
import type { Selection } from './route'

/** The cards that the facets of a selection leave, in its order. */
export function selected(cards: readonly Card[], selection: Selection, facets: FacetTable): Card[] {
  const { chosen, order, query } = selection
  return ordered(facets.narrow(cards, chosen), order, phrasesOf(query))
}
