import { useEffect, useState } from 'preact/hooks'
import { readOne } from '../../lib/store/read'
import type { WholeEntry } from '../../lib/store/types'
import { useLibrary } from './context'

/** One entry with its versions, read again when the library changes; null when it is not there, undefined until read. */
export function useEntry(id: string): WholeEntry | null | undefined {
  const { model } = useLibrary()
  const [whole, setWhole] = useState<WholeEntry | null | undefined>(undefined)
  const cards = model.cards.value
  useEffect(() => {
    let wanted = true
    // `cards` is another after every change of the library.
    if (cards)
      void model.watched(async () => {
        const read = await readOne(model.db, id)
        if (wanted) setWhole(read)
      })
    return () => {
      wanted = false
    }
  }, [model, id, cards])
  return whole
}
