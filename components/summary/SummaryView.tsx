import type { Article, SigningEvent, Summary } from '../../lib/types'
import { Commitments } from './Commitments'
import { FactsContext, type FactsView } from './context'
import { EventView, SingleFact } from './EventView'
import { PageFacts } from './PageFacts'
import { Participants } from './Participants'

interface Props {
  article: Article
  view: FactsView
}

/** A summary whose events are not told apart is one event. */
function eventsOf(summary: Summary): SigningEvent[] {
  if (summary.events.length > 0) return summary.events
  return [
    {
      documents: summary.documents.map((_, index) => index),
      parties: summary.parties.map((_, index) => index),
      signatories: summary.signatories.map((_, index) => index),
      date: summary.date,
      place: summary.place,
    },
  ]
}

/** Whether a page that only sums up signings says what one of them was. */
const tells = ({ documents, parties, signatories }: SigningEvent) =>
  documents.length + parties.length + signatories.length > 0

/** The whole summary: props in, callbacks out; the sidebar and the library show the same. */
export function SummaryView({ article, view }: Props) {
  const { t, summary } = view
  const events = eventsOf(summary).filter((event) => summary.kind !== 'overview' || tells(event))
  const signed = summary.kind !== 'none'
  return (
    <FactsContext.Provider value={view}>
      <div class="summary" lang={t.tag}>
        {!signed && (
          <p class="kind-note">
            {t('kind.none')}
            {summary.participants.length + summary.commitments.length > 0 && (
              <>
                {t.language === 'en' && ' '}
                {t('kind.noneSpoke')}
              </>
            )}
          </p>
        )}
        {summary.kind === 'overview' && <p class="kind-note">{t('kind.overviewNote')}</p>}
        {signed &&
          events.map((event, n) => (
            <EventView key={n} event={event} number={events.length > 1 ? n + 1 : null} first={n === 0} />
          ))}
        {signed && events.length === 0 && (
          <p class="when">
            {summary.date && <SingleFact kind="date" />}
            {summary.place && <SingleFact kind="place" />}
          </p>
        )}
        {!signed && <Participants />}
        <Commitments />
        {signed && <Participants />}
        <PageFacts article={article} />
      </div>
    </FactsContext.Provider>
  )
}
