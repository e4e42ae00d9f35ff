import { useEffect, useState } from 'preact/hooks'
import { useLibrary } from './context'

/** Ids that the search found for the query; null for an empty query, the last answer while the next is on its way. */
export function useHits(query: string): ReadonlySet<string> | null {
  const { model } = useLibrary()
  const [hits, setHits] = useState<ReadonlySet<string> | null>(null)
  const cards = model.cards.value
  useEffect(() => {
    let wanted = true
    // `cards` is what a change of the library changes: the search is then repeated.
    if (cards.length === 0 && query === '') return undefined
    void model.attempt(async () => {
      const found = await model.search(query)
      if (wanted) setHits(found)
    })
    return () => {
      wanted = false
    }
  }, [model, query, cards])
  return query.trim() === '' ? null : hits
}
