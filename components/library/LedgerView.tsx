import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { type LedgerRow, ledgerOf } from '../../lib/library/ledger'
import type { Selection } from '../../lib/library/route'
import { useLibrary } from './context'
import { ExportMenu } from './ExportMenu'
import { Found } from './Found'
import { LedgerLine } from './LedgerLine'
import { More } from './More'
import { SortSelect } from './SortSelect'
import { useNarrowed } from './useNarrowed'
import { usePages } from './usePages'
import { Wide } from './Wide'

/** Rows to a page of the ledger. */
const PAGE = 100
const COLUMNS = ['by', 'to', 'text', 'sum', 'deadline', 'agreement', 'mark'] as const

/** The ledger (台账): who promised what to whom, one row a commitment. */
export function LedgerView({ selection }: { selection: Selection }) {
  const { t } = useLibrary()
  const narrowed = useNarrowed(selection)
  const { cards } = narrowed
  const { chosen } = selection
  const rows = useMemo(() => ledgerOf(cards, chosen), [cards, chosen])
  const { shown, next, more } = usePages('ledger', rows, PAGE)
  return (
    <Wide selection={selection} narrowed={narrowed} view="ledger">
      <div class="list-head">
        <Found narrowed={narrowed}>{t('rows', { n: rows.length })}</Found>
        <SortSelect view="ledger" selection={selection} />
        <ExportMenu ids={cards.map(({ id }) => id)} rows={chosen} label={t('exportFound')} />
      </div>
      <Table rows={shown} phrases={narrowed.phrases} />
      <More next={next} more={more} />
    </Wide>
  )
}

function Table({ phrases, rows }: { rows: readonly LedgerRow[]; phrases: readonly string[] }) {
  const { model, t } = useLibrary()
  const region = useRef<HTMLElement>(null)
  const place = `${location.hash} scrolled`
  useLayoutEffect(() => {
    if (region.current) region.current.scrollTop = model.seen.get(place) ?? 0
    // Where it was left is looked up once, when the ledger is shown.
  }, [])
  return (
    <section
      ref={region}
      class="table-scroll"
      aria-label={t('view.ledger')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keyboard too
      tabIndex={0}
      onScroll={(event) => model.seen.set(place, event.currentTarget.scrollTop)}
    >
      <table class="ledger">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={`column-${column}`}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LedgerLine key={`${row.card.id} ${row.index}`} row={row} phrases={phrases} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
