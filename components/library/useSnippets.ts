import { useEffect, useState } from 'preact/hooks'
import { type Snippet, snippetOf } from '../../lib/store/search/query'
import { useLibrary } from './context'

/** Where the phrases stand in the articles shown, by id. */
export function useSnippets(
  ids: readonly string[],
  phrases: readonly string[],
): ReadonlyMap<string, Snippet> {
  const { model } = useLibrary()
  const [snippets, setSnippets] = useState<ReadonlyMap<string, Snippet>>(new Map())
  const wanted = ids.join()
  useEffect(() => {
    let current = true
    if (phrases.length === 0) {
      setSnippets(new Map())
      return undefined
    }
    void model.watched(async () => {
      const store = model.db.transaction('entries').store
      const entries = await Promise.all(wanted.split(',').map((id) => store.get(id)))
      const found = entries.flatMap((entry) => {
        const snippet = entry && snippetOf(entry.reading.article.paragraphs, phrases)
        return snippet ? [[entry.id, snippet] as const] : []
      })
      if (current) setSnippets(new Map(found))
    })
    return () => {
      current = false
    }
  }, [model, wanted, phrases])
  return snippets
}
