import { useMemo } from 'preact/hooks'
import { type Period, periodsOf } from '../../lib/analysis/timeline'
import { formatIso } from '../../lib/i18n/dates'
import { formatRoute, type Selection } from '../../lib/library/route'
import { useLibrary } from './context'
import { Found } from './Found'
import { SigningTable } from './SigningTable'
import { useCollection } from './useCollection'
import { useNarrowed } from './useNarrowed'
import { Wide } from './Wide'

/** Up to so many months have room for their numbers below them. */
const NUMBERED = 24
/** Up to so many bars have room for their number above them. */
const LABELLED = 40

/** Signings over time: a bar for every month or year, each a way into it, and the same as a table. */
export function TimelineView({ selection }: { selection: Selection }) {
  const { t } = useLibrary()
  const narrowed = useNarrowed(selection)
  const collection = useCollection(narrowed.cards)
  const { signings } = collection
  const periods = useMemo(() => periodsOf(signings), [signings])
  const undated = signings.filter(({ day }) => day === '').length
  return (
    <Wide selection={selection} narrowed={narrowed} view="timeline">
      <div class="list-head">
        <Found narrowed={narrowed}>{t('signingsFound', { n: signings.length })}</Found>
        {undated > 0 && <p class="soft">{t('undated', { n: undated })}</p>}
      </div>
      <Bars periods={periods} selection={selection} />
      <SigningTable signings={signings} collection={collection} label={t('view.timeline')} />
    </Wide>
  )
}

/** A year; of months, the year at its January and, where there is room, the number of the others. */
function tickOf(key: string, bars: number): string {
  if (key.length === 4 || key.endsWith('-01')) return key.slice(0, 4)
  return bars <= NUMBERED ? String(Number(key.slice(5))) : ''
}

function Bars({ periods, selection }: { periods: readonly Period[]; selection: Selection }) {
  const { t } = useLibrary()
  const most = Math.max(...periods.map(({ count }) => count), 1)
  return (
    <ol class="bars" aria-label={t('view.timeline')}>
      {periods.map(({ count, key }) => {
        const when = key.length === 4 ? key : formatIso(key, t.tag)
        return (
          <li key={key}>
            <a
              href={formatRoute({ view: 'timeline', selection: { ...selection, period: key } })}
              aria-label={`${when}: ${t('signingsFound', { n: count })}`}
              title={`${when}: ${t('signingsFound', { n: count })}`}
              aria-current={selection.period === key ? 'true' : undefined}
            >
              {periods.length <= LABELLED && count > 0 && <span class="amount">{count}</span>}
              <span class="bar" style={{ height: `${Math.round((count / most) * 100)}%` }} />
            </a>
            <span class="tick" aria-hidden="true">
              {tickOf(key, periods.length)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
