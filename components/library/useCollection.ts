import { useMemo } from 'preact/hooks'
import { type Collection, collectionOf } from '../../lib/analysis/collection'
import type { Card } from '../../lib/store/card'
import { useLibrary } from './context'

/** The collection seen from its organisations, people and signings; of all cards unless some are given. */
export function useCollection(cards?: readonly Card[]): Collection {
  const { model } = useLibrary()
  const all = model.cards.value
  const decisions = model.decisions.value
  const seen = cards ?? all
  return useMemo(() => collectionOf(seen, decisions), [seen, decisions])
}
