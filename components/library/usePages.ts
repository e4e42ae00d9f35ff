import { useState } from 'preact/hooks'
import { useLibrary } from './context'

/** The rows of a long list that are shown. */
interface Pages<Row> {
  shown: Row[]
  /** How many rows the next page would show; 0 when all are shown. */
  next: number
  more(): void
}

/** Shows a list page by page: as many pages as when it was left, so that back leads to the same row. */
export function usePages<Row>(list: string, rows: readonly Row[], page: number): Pages<Row> {
  const { seen } = useLibrary().model
  const key = `${location.hash} ${list}`
  const [, draw] = useState(0)
  const pages = seen.get(key) ?? 1
  const shown = rows.slice(0, pages * page)
  return {
    shown,
    next: Math.min(page, rows.length - shown.length),
    more: () => {
      seen.set(key, pages + 1)
      draw((count) => count + 1)
    },
  }
}
