import { useState } from 'preact/hooks'
import type { Selection } from '../../lib/library/route'
import { CardRow } from './CardRow'
import { useLibrary } from './context'
import { EmptyLibrary } from './EmptyLibrary'
import { Found } from './Found'
import { More } from './More'
import { PickedBar } from './PickedBar'
import { SortSelect } from './SortSelect'
import { useNarrowed } from './useNarrowed'
import { usePages } from './usePages'
import { useSnippets } from './useSnippets'
import { Wide } from './Wide'

/** Rows to a page of the list. */
const PAGE = 50

/** The collection as a list, narrowed by search and facets. */
export function ListView({ selection }: { selection: Selection }) {
  const { model, t } = useLibrary()
  const narrowed = useNarrowed(selection)
  const { cards, phrases } = narrowed
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const { shown, next, more } = usePages('list', cards, PAGE)
  const snippets = useSnippets(
    shown.map(({ id }) => id),
    phrases,
  )
  const pick = (id: string, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(id)
    else next.delete(id)
    setPicked(next)
  }
  if (model.loaded.value === 'all' && model.cards.value.length === 0) return <EmptyLibrary />
  return (
    <Wide selection={selection} narrowed={narrowed} view="list">
      <div class="list-head">
        <Found narrowed={narrowed}>{t('found', { n: cards.length })}</Found>
        <SortSelect view="list" selection={selection} />
      </div>
      <PickedBar picked={picked} cards={cards} onPick={setPicked} />
      <ul class="cards">
        {shown.map((card) => (
          <CardRow
            key={card.id}
            card={card}
            phrases={phrases}
            snippet={snippets.get(card.id)}
            picked={picked.has(card.id)}
            onPick={(on) => pick(card.id, on)}
          />
        ))}
      </ul>
      <More next={next} more={more} />
    </Wide>
  )
}
