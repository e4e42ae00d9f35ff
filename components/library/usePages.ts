import { useState } from 'preact/hooks'
import { useLibrary } from './context'

/** How many pages of rows a list shows: as many as when it was left, so that back leads to the same row. */
export function usePages(list: string): [pages: number, more: () => void] {
  const { seen } = useLibrary().model
  const key = `${location.hash} ${list}`
  const [, draw] = useState(0)
  const more = () => {
    seen.set(key, (seen.get(key) ?? 1) + 1)
    draw((count) => count + 1)
  }
  return [seen.get(key) ?? 1, more]
}
