import { ORDERS, type Order } from '../../lib/library/order'
import type { Selection, Wide } from '../../lib/library/route'
import { useLibrary } from './context'

/** In which order the articles stand, in the list as in the ledger. */
export function SortSelect({ selection, view }: { view: Wide; selection: Selection }) {
  const { go, t } = useLibrary()
  // Without a search nothing is more to the point than anything else: what was saved last stands first.
  const orders: readonly Order[] =
    selection.query === '' ? ORDERS.filter((order) => order !== 'best') : ORDERS
  return (
    <label>
      {t('sort')}{' '}
      <select
        value={orders.includes(selection.order) ? selection.order : orders[0]}
        onChange={(event) =>
          go({ view, selection: { ...selection, order: event.currentTarget.value as Order } }, true)
        }
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {t(`sort.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
