import { useMemo, useState } from 'preact/hooks'
import type { FacetCount } from '../../lib/library/facet-table'
import { type Chosen, FACETS, type Facet } from '../../lib/library/facets'
import type { Card } from '../../lib/store/card'
import { fold } from '../../lib/store/fold'
import { useLibrary } from './context'
import type { LibraryKey } from './strings'

/** Values shown before the reader asks for more, and after. */
const FEW = 6
const MANY = 60
/** Facets that stand open from the start. */
const OPEN: readonly Facet[] = ['party', 'person', 'type', 'year']

interface Props {
  /** What the search leaves, before the facets. */
  cards: readonly Card[]
  chosen: Chosen
  onChoose(chosen: Chosen): void
}

/** The sides from which the collection can be narrowed. */
export function Facets({ cards, chosen, onChoose }: Props) {
  const { t } = useLibrary()
  const any = FACETS.some((facet) => chosen[facet]?.length)
  return (
    <aside class="facets" aria-label={t('facets')}>
      {any && (
        <button type="button" class="quiet" onClick={() => onChoose({})}>
          {t('facetsClear')}
        </button>
      )}
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} cards={cards} chosen={chosen} onChoose={onChoose} />
      ))}
    </aside>
  )
}

function FacetGroup({ cards, chosen, facet, onChoose }: Props & { facet: Facet }) {
  const { model, t } = useLibrary()
  const [all, setAll] = useState(false)
  const [wanted, setWanted] = useState('')
  const table = model.views.facets.value
  const counts = useMemo(() => table.count(cards, facet, chosen), [table, cards, facet, chosen])
  if (counts.length === 0) return null
  const values = chosen[facet] ?? []
  const words = fold(wanted.trim())
  const shown = counts
    .filter(({ chosen: on, label }) => on || words === '' || fold(label).includes(words))
    .filter((count, index) => index < (all ? MANY : FEW) || count.chosen)
  const toggle = ({ chosen: on, label }: FacetCount) => {
    const next = on ? values.filter((value) => !table.same(facet, value, label)) : [...values, label]
    onChoose({ ...chosen, [facet]: next })
  }
  const expand = () => {
    setAll(!all)
    setWanted('')
  }
  return (
    <details class="facet" open={values.length > 0 || OPEN.includes(facet)}>
      <summary>{t(`facet.${facet}`)}</summary>
      {all && counts.length > MANY && (
        <input
          type="search"
          class="facet-find"
          aria-label={`${t(`facet.${facet}`)}: ${t('facetFind')}`}
          placeholder={t('facetFind')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map((count) => (
          <li key={count.key}>
            <label>
              <input type="checkbox" checked={count.chosen} onChange={() => toggle(count)} />
              <span class="value">
                <FacetLabel facet={facet} count={count} />
              </span>
              <span class="count">{count.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {counts.length > FEW && (
        <button type="button" class="quiet" aria-expanded={all} onClick={expand}>
          {all ? t('fewer') : t('moreValues', { n: Math.min(counts.length, MANY) - FEW })}
        </button>
      )}
    </details>
  )
}

function FacetLabel({ count, facet }: { count: FacetCount; facet: Facet }) {
  const { say, t } = useLibrary()
  if (facet === 'status') return <>{t(`status.${count.key}` as LibraryKey)}</>
  if (facet === 'force' || facet === 'with' || facet === 'checked') {
    return <>{t(`facet.${facet}.${count.key}` as LibraryKey)}</>
  }
  return <>{facet === 'tag' || facet === 'year' ? count.label : say(count.label, count.script)}</>
}
