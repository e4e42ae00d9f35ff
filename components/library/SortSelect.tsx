import { ORDERS, type Order } from '../../lib/library/order'
import type { Selection, Wide } from '../../lib/library/route'
import { useLibrary } from './context'

/** In which order the articles stand, in the list as in the ledger. */
export function SortSelect({ selection, view }: { view: Wide; selection: Selection }) {
  const { go, t } = useLibrary()
  return (
    <label>
      {t('sort')}{' '}
      <select
        value={selection.order}
        onChange={(event) =>
          go({ view, selection: { ...selection, order: event.currentTarget.value as Order } }, true)
        }
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`sort.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
