import { useMemo } from 'preact/hooks'
import type { Selection } from '../../lib/library/route'
import type { Narrowed } from '../../lib/library/views'
import { useLibrary } from './context'

/** The collection as a selection narrows it. */
export function useNarrowed(selection: Selection): Narrowed {
  const { model } = useLibrary()
  const { query } = selection
  const index = model.index.value
  // `index` is another one when the library has changed.
  const ids = useMemo(() => model.search(query), [model, query, index])
  return model.views.narrowed(selection, ids)
}
