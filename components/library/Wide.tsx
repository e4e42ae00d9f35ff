import type { ComponentChildren } from 'preact'
import type { Selection, Wide as WideView } from '../../lib/library/route'
import type { Narrowed } from '../../lib/library/views'
import { useLibrary } from './context'
import { Facets } from './Facets'
import { SearchBox } from './SearchBox'

interface Props {
  view: WideView
  selection: Selection
  narrowed: Narrowed
  children: ComponentChildren
}

/** The frame of every view of the whole collection: search and facets beside what they leave. */
export function Wide({ children, narrowed, selection, view }: Props) {
  const { go, model, t } = useLibrary()
  return (
    <div class="wide">
      <div class="narrowing">
        <SearchBox
          query={selection.query}
          onQuery={(query) => go({ view, selection: { ...selection, query } }, true)}
        />
        {selection.period !== '' && (
          <button
            type="button"
            class="period"
            aria-label={t('periodClear', { period: selection.period })}
            onClick={() => go({ view, selection: { ...selection, period: '' } })}
          >
            {selection.period} ×
          </button>
        )}
        {model.loaded.value === 'all' && (
          <Facets
            cards={narrowed.found}
            chosen={selection.chosen}
            onChoose={(chosen) => go({ view, selection: { ...selection, chosen } })}
          />
        )}
      </div>
      <main id="main" tabIndex={-1}>
        <h1 class="unseen">{t(`view.${view}`)}</h1>
        {children}
      </main>
    </div>
  )
}
