import type { LedgerRow } from '../../lib/library/ledger'
import { type LedgerMark, STATUSES, type Status } from '../../lib/store/types'
import { useLibrary } from './context'
import { Highlighted } from './Highlighted'
import { Link } from './Link'

interface Props {
  row: LedgerRow
  phrases: readonly string[]
}

/** One row of the ledger, with the reader's own status and note. */
export function LedgerLine({ phrases, row }: Props) {
  const { lang, model, say, t } = useLibrary()
  const { card } = row
  const spoken = (text: string) => say(text, card.script)
  const mark = (change: Partial<LedgerMark>) =>
    void model.edit(card.id, ({ ledger }) => ({
      ledger: {
        ...ledger,
        [row.text]: { status: row.status, note: row.note, ...ledger[row.text], ...change },
      },
    }))
  const by = row.by === 'both' ? t('both') : row.by === null ? t('notStated') : spoken(row.by)
  const words = lang(card.script)
  return (
    <tr class={`status-${row.status}`}>
      <th scope="row" lang={words}>
        {by}
      </th>
      <td lang={words}>{row.to === null ? '' : spoken(row.to)}</td>
      <td lang={words} class="clause">
        <Link to={{ view: 'article', id: card.id, fact: `commitment:${row.index}` }}>
          <Highlighted text={spoken(row.text)} phrases={phrases} />
        </Link>{' '}
        <span class={`force ${row.force}`}>{t(`facet.force.${row.force}`)}</span>
      </td>
      <td lang={words} class="sum">
        {row.amounts.map(spoken).join('；')}
      </td>
      <td lang={words}>{row.deadline === null ? '' : spoken(row.deadline)}</td>
      <td lang={words}>{spoken(row.document)}</td>
      <td lang={words}>{row.signatories.map(spoken).join('、')}</td>
      <td class="day">{row.day}</td>
      <td>
        <select
          aria-label={t('statusOf', { text: spoken(row.text) })}
          value={row.status}
          onChange={(event) => mark({ status: event.currentTarget.value as Status })}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          class="ledger-note"
          aria-label={t('noteOf', { text: spoken(row.text) })}
          defaultValue={row.note}
          onChange={(event) => mark({ note: event.currentTarget.value })}
        />
      </td>
    </tr>
  )
}
