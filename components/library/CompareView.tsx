import { useMemo } from 'preact/hooks'
import { type Compared, compareCards, type Side } from '../../lib/analysis/compare'
import { formatIso } from '../../lib/i18n/dates'
import { dayOf } from '../../lib/library/order'
import type { Card } from '../../lib/store/card'
import { useLibrary } from './context'
import { Gone } from './Gone'
import { Link } from './Link'
import { useCollection } from './useCollection'

/** Two saved agreements side by side. */
export function CompareView({ ids }: { ids: readonly string[] }) {
  const { model } = useLibrary()
  const cards = model.cards.value
  const [one, other] = ids.map((id) => cards.find((card) => card.id === id))
  if (model.loaded.value !== 'all') return <main id="main" tabIndex={-1} aria-busy="true" />
  if (!one || !other) return <Gone />
  return <Comparison one={one} other={other} />
}

function Comparison({ one, other }: { one: Card; other: Card }) {
  const { t } = useLibrary()
  const { names } = useCollection()
  const sides = useMemo(() => compareCards(one, other, names), [one, other, names])
  const [first, second] = sides
  return (
    <main id="main" class="comparison" tabIndex={-1}>
      <h1>{t('compareHeading')}</h1>
      <p class="soft">{t('compareHint')}</p>
      <table class="plain-table">
        <thead>
          <tr>
            <td />
            {sides.map(({ card }, index) => (
              <TitleCell key={index} card={card} />
            ))}
          </tr>
        </thead>
        <tbody>
          <DayRow sides={sides} />
          <ListRow label={t('heading.documents')} sides={sides} of="documents" />
          <ListRow label={t('heading.parties')} sides={sides} of="parties" />
          <ListRow label={t('heading.signatories')} sides={sides} of="signatories" />
          <TotalRow sides={sides} />
          <CommitmentRows first={first} second={second} />
        </tbody>
      </table>
    </main>
  )
}

function TitleCell({ card }: { card: Card }) {
  const { lang, say } = useLibrary()
  return (
    <th scope="col" lang={lang(card.script)}>
      <Link to={{ view: 'article', id: card.id, fact: null }}>{say(card.title, card.script)}</Link>
    </th>
  )
}

function DayRow({ sides }: { sides: readonly Side[] }) {
  const { t } = useLibrary()
  return (
    <tr>
      <th scope="row">{t('heading.date')}</th>
      {sides.map(({ card }, index) => (
        <td key={index}>
          {dayOf(card) === '' ? t('notStated') : formatIso(dayOf(card).slice(0, 10), t.tag)}
        </td>
      ))}
    </tr>
  )
}

interface ListRowProps {
  label: string
  sides: readonly Side[]
  of: 'documents' | 'parties' | 'signatories'
}

function ListRow({ label, of, sides }: ListRowProps) {
  const { lang, say, t } = useLibrary()
  return (
    <tr>
      <th scope="row">{label}</th>
      {sides.map((side, index) => (
        <td key={index} lang={lang(side.card.script)}>
          <ul>
            {side[of].map(({ shared, text }: Compared) => (
              <li key={text} class={shared ? 'shared' : ''}>
                {say(text, side.card.script)}
                {shared && <span class="unseen"> {t('shared')}</span>}
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  )
}

function TotalRow({ sides }: { sides: readonly Side[] }) {
  const { t } = useLibrary()
  const money = new Intl.NumberFormat(t.tag, {
    style: 'currency',
    currency: 'CNY',
    notation: 'compact',
    maximumFractionDigits: 2,
  })
  if (sides.every(({ total }) => total === null)) return null
  return (
    <tr>
      <th scope="row">{t('total')}</th>
      {sides.map(({ total }, index) => (
        <td key={index}>{total === null ? t('notStated') : money.format(total)}</td>
      ))}
    </tr>
  )
}

/** Commitments that are like each other in one row, then what only one of the two says. */
function CommitmentRows({ first, second }: { first: Side; second: Side }) {
  const { t } = useLibrary()
  const paired = new Set(first.commitments.flatMap(({ like }) => like ?? []))
  const rows = [
    ...first.commitments.map(({ index, like }): [number | null, number | null] => [index, like]),
    ...second.commitments.flatMap(({ index }): [null, number][] =>
      paired.has(index) ? [] : [[null, index]],
    ),
  ]
  return (
    <>
      {rows.map(([left, right], at) => (
        <tr key={`${left} ${right}`}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {t('heading.commitments')}
            </th>
          )}
          <CommitmentCell side={first} index={left} />
          <CommitmentCell side={second} index={right} />
        </tr>
      ))}
    </>
  )
}

function CommitmentCell({ index, side: { card } }: { side: Side; index: number | null }) {
  const { lang, say, t } = useLibrary()
  const commitment = index === null ? undefined : card.commitments[index]
  if (!commitment) return <td class="soft">—</td>
  const by =
    commitment.by === 'both'
      ? t('both')
      : commitment.by === null
        ? t('notStated')
        : say(commitment.by, card.script)
  return (
    <td lang={lang(card.script)}>
      <span class="soft">{by}</span>{' '}
      <Link to={{ view: 'article', id: card.id, fact: `commitment:${index}` }}>
        {say(commitment.text, card.script)}
      </Link>
      <span class="soft">
        {' '}
        {[...commitment.amounts, commitment.deadline]
          .flatMap((words) => (words ? [say(words, card.script)] : []))
          .join(' · ')}
      </span>
    </td>
  )
}
