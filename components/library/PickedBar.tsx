import type { Card } from '../../lib/store/card'
import { useLibrary } from './context'
import { ExportMenu } from './ExportMenu'

interface Props {
  picked: ReadonlySet<string>
  /** What search and facets leave. */
  cards: readonly Card[]
  onPick(picked: ReadonlySet<string>): void
}

/** What can be done with the picked articles, or with all that the search leaves. */
export function PickedBar({ cards, onPick, picked }: Props) {
  const { go, model, t } = useLibrary()
  const some = picked.size > 0
  const ids = some ? [...picked] : cards.map(({ id }) => id)
  const all = some && cards.every(({ id }) => picked.has(id))
  return (
    <fieldset class="picked-bar">
      <legend class="unseen">{t('actions')}</legend>
      <label>
        <input
          type="checkbox"
          checked={all}
          onChange={() => onPick(all ? new Set() : new Set(cards.map(({ id }) => id)))}
        />
        {some ? t('picked', { n: picked.size }) : t('pickAll')}
      </label>
      <ExportMenu ids={ids} label={some ? t('exportPicked') : t('exportFound')} />
      {picked.size === 2 && (
        <button type="button" onClick={() => go({ view: 'compare', ids: [...picked] })}>
          {t('compare')}
        </button>
      )}
      {some && (
        <button
          type="button"
          class="danger"
          onClick={() => {
            onPick(new Set())
            void model.remove(ids)
          }}
        >
          {t('remove')}
        </button>
      )}
    </fieldset>
  )
}
