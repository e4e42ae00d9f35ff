import { useEffect, useRef, useState } from 'preact/hooks'
import { useLibrary } from './context'

/** Long enough that a fast typist causes one search a word, short enough to feel immediate. */
const PAUSE_MS = 80

interface Props {
  query: string
  onQuery(query: string): void
}

/** The search field: results follow as one types; words still being composed by an input method are waited for. */
export function SearchBox({ query, onQuery }: Props) {
  const { t } = useLibrary()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [composing, setComposing] = useState(false)
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = query
  }, [query])
  useEffect(() => () => clearTimeout(timer.current), [])
  const changed = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onQuery(field.current?.value ?? ''), PAUSE_MS)
  }
  return (
    <search class="search-box">
      <label class="unseen" for="query">
        {t('search')}
      </label>
      <input
        id="query"
        ref={field}
        type="search"
        defaultValue={query}
        placeholder={t('searchHint')}
        autocomplete="off"
        spellcheck={false}
        onInput={() => !composing && changed()}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => {
          setComposing(false)
          changed()
        }}
      />
    </search>
  )
}
