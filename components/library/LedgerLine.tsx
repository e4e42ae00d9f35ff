import { agreementOf, type LedgerRow } from '../../lib/library/ledger'
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
  const { card, commitment, index } = row
  const { day, document, signatories } = agreementOf(card)
  const spoken = (text: string) => say(text, card.script)
  const mark = (change: Partial<LedgerMark>) =>
    void model.edit(card.id, ({ ledger }) => ({
      ledger: {
        ...ledger,
        [commitment.text]: {
          status: commitment.status,
          note: commitment.note,
          ...ledger[commitment.text],
          ...change,
        },
      },
    }))
  const by =
    commitment.by === 'both' ? t('both') : commitment.by === null ? t('notStated') : spoken(commitment.by)
  const words = lang(card.script)
  return (
    <tr class={`status-${commitment.status}`}>
      <th scope="row" lang={words}>
        {by}
      </th>
      <td lang={words}>{commitment.to === null ? '' : spoken(commitment.to)}</td>
      <td lang={words} class="clause">
        <Link to={{ view: 'article', id: card.id, fact: `commitment:${index}` }}>
          <Highlighted text={spoken(commitment.text)} phrases={phrases} />
        </Link>{' '}
        <span class={`force ${commitment.force}`}>{t(`facet.force.${commitment.force}`)}</span>
      </td>
      <td lang={words} class="sum">
        {commitment.amounts.map(spoken).join('；')}
      </td>
      <td lang={words}>{commitment.deadline === null ? '' : spoken(commitment.deadline)}</td>
      <td lang={words}>{spoken(document)}</td>
      <td lang={words}>{signatories.map(spoken).join('、')}</td>
      <td class="day">{day}</td>
      <td>
        <select
          aria-label={t('statusOf', { text: spoken(commitment.text) })}
          value={commitment.status}
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
          aria-label={t('noteOf', { text: spoken(commitment.text) })}
          defaultValue={commitment.note}
          onChange={(event) => mark({ note: event.currentTarget.value })}
        />
      </td>
    </tr>
  )
}
