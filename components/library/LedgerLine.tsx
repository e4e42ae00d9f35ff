import { formatIso } from '../../lib/i18n/dates'
import { agreementOf, type LedgerRow } from '../../lib/library/ledger'
import { markOf } from '../../lib/store/ledger-mark'
import { type LedgerMark, STATUSES, type Status } from '../../lib/store/types'
import { useLibrary } from './context'
import { Highlighted } from './Highlighted'
import { Link } from './Link'

interface Props {
  row: LedgerRow
  phrases: readonly string[]
}

/** One row of the ledger, with the reader's own status and note. */
export function LedgerLine({ phrases, row: { card, commitment, index } }: Props) {
  const { lang, say, t } = useLibrary()
  const spoken = (text: string) => say(text, card.script)
  const { by } = commitment
  const words = lang(card.script)
  return (
    <tr class={`status-${commitment.status}`}>
      <th scope="row" lang={words}>
        {by === 'both' ? t('both') : by === null ? t('notStated') : spoken(by)}
      </th>
      <td lang={words}>{commitment.to === null ? '' : spoken(commitment.to)}</td>
      <td lang={words} class="clause">
        <Link to={{ view: 'article', id: card.id, fact: `commitment:${index}` }}>
          <Highlighted text={spoken(commitment.text)} phrases={phrases} />
        </Link>{' '}
        <span class={`force ${commitment.force}`}>{t(`facet.force.${commitment.force}`)}</span>
      </td>
      <td lang={words}>{commitment.amounts.map(spoken).join('；')}</td>
      <td lang={words}>{commitment.deadline === null ? '' : spoken(commitment.deadline)}</td>
      <Agreement row={{ card, commitment, index }} />
      <Mark row={{ card, commitment, index }} />
    </tr>
  )
}

/** What the commitment stands in: document, signatories, date and source. */
function Agreement({ row: { card } }: { row: LedgerRow }) {
  const { lang, say, t } = useLibrary()
  const { day, document, signatories } = agreementOf(card)
  const spoken = (text: string) => say(text, card.script)
  const source = [day === '' ? null : formatIso(day.slice(0, 10), t.tag), card.source && spoken(card.source)]
  return (
    <td lang={lang(card.script)} class="agreement">
      {spoken(document)}
      <span class="soft">{signatories.map(spoken).join('、')}</span>
      <span class="soft">{source.filter(Boolean).join(' · ')}</span>
    </td>
  )
}

/** How far it has come, in the reader's own judgement. */
function Mark({ row: { card, commitment } }: { row: LedgerRow }) {
  const { model, say, t } = useLibrary()
  const { clause = commitment.text, note, status, text } = commitment
  const mark = (change: Partial<LedgerMark>) =>
    void model.edit(card.id, ({ ledger }) => ({
      ledger: { ...ledger, [clause]: { ...markOf(ledger, clause), ...change } },
    }))
  const spoken = say(text, card.script)
  return (
    <td class="ledger-mark">
      <select
        aria-label={t('statusOf', { text: spoken })}
        value={status}
        onChange={(event) => mark({ status: event.currentTarget.value as Status })}
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(`status.${one}`)}
          </option>
        ))}
      </select>
      <textarea
        rows={1}
        aria-label={t('noteOf', { text: spoken })}
        placeholder={t('note')}
        defaultValue={note}
        onChange={(event) => mark({ note: event.currentTarget.value })}
      />
    </td>
  )
}
