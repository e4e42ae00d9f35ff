import type { Collection } from '../../lib/analysis/collection'
import type { Card } from '../../lib/store/card'
import { useLibrary } from './context'

/** The collection seen from its organisations, people and signings; of all cards unless some are given. */
export function useCollection(cards?: readonly Card[]): Collection {
  const { views } = useLibrary().model
  return cards ? views.collectionOf(cards) : views.collection.value
}
