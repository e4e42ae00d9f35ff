import { useMemo, useState } from 'preact/hooks'
import { type LedgerRow, ledgerOf } from '../../lib/library/ledger'
import type { Selection } from '../../lib/library/route'
import { STATUSES, type Status } from '../../lib/store/types'
import { useLibrary } from './context'
import { ExportMenu } from './ExportMenu'
import { Found } from './Found'
import { LedgerLine } from './LedgerLine'
import { useNarrowed } from './useNarrowed'
import { Wide } from './Wide'

/** Rows to a page of the ledger. */
const PAGE = 100
const COLUMNS = [
  'by',
  'to',
  'text',
  'sum',
  'deadline',
  'document',
  'signatories',
  'date',
  'status',
  'note',
] as const

/** The ledger (台账): who promised what to whom, one row a commitment. */
export function LedgerView({ selection }: { selection: Selection }) {
  const { t } = useLibrary()
  const narrowed = useNarrowed(selection)
  const [status, setStatus] = useState<Status | ''>('')
  const [pages, setPages] = useState(1)
  const all = useMemo(() => ledgerOf(narrowed.cards), [narrowed.cards])
  const rows = useMemo(
    () => (status === '' ? all : all.filter(({ commitment }) => commitment.status === status)),
    [all, status],
  )
  const shown = rows.slice(0, pages * PAGE)
  return (
    <Wide selection={selection} narrowed={narrowed} view="ledger">
      <div class="list-head">
        <Found narrowed={narrowed}>{t('rows', { n: rows.length })}</Found>
        <label>
          {t('column.status')}{' '}
          <select value={status} onChange={(event) => setStatus(event.currentTarget.value as Status | '')}>
            <option value="">{t('statusAny')}</option>
            {STATUSES.map((one) => (
              <option key={one} value={one}>
                {t(`status.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <ExportMenu ids={narrowed.cards.map(({ id }) => id)} label={t('exportFound')} />
      </div>
      <Table rows={shown} phrases={narrowed.phrases} />
      {shown.length < rows.length && (
        <button type="button" class="more" onClick={() => setPages(pages + 1)}>
          {t('moreRows', { n: Math.min(PAGE, rows.length - shown.length) })}
        </button>
      )}
    </Wide>
  )
}

function Table({ phrases, rows }: { rows: readonly LedgerRow[]; phrases: readonly string[] }) {
  const { t } = useLibrary()
  return (
    // A table wider than the window is scrolled by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached by keyboard
    <section class="table-scroll" aria-label={t('view.ledger')} tabIndex={0}>
      <table class="ledger">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
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
