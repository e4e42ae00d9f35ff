import type { Card } from '../store/card'
import { phrasesOf } from '../store/search/query'
import { isChosen } from './facets'
import { dayOf, ordered } from './order'
import type { Selection } from './route'

/**
 * The cards of a selection, in its order. `hits` are the ids that the search found for its query, null when there is no
 * query.
 */
export function selected(
  cards: readonly Card[],
  selection: Selection,
  hits: ReadonlySet<string> | null,
): Card[] {
  const { chosen, period } = selection
  const left = cards.filter(
    (card) => (!hits || hits.has(card.id)) && dayOf(card).startsWith(period) && isChosen(card, chosen),
  )
  return ordered(left, selection.order, phrasesOf(selection.query))
}
