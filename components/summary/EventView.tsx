import { keyOf } from '../../lib/facts/keys'
import { formatIso } from '../../lib/i18n/dates'
import type { Place, SigningDate, SigningEvent } from '../../lib/types'
import { useFact, useFacts } from './context'
import { Fact } from './Fact'
import { Sides } from './Sides'

interface Props {
  event: SigningEvent
  /** Its number where the page reports several signings. */
  number: number | null
  first: boolean
}

/** One signing: what was signed, when and where, by whom. */
export function EventView({ event, number, first }: Props) {
  const { t } = useFacts()
  return (
    <section class="event" aria-label={t(number === null ? 'kind.signing' : 'event', { n: number ?? 1 })}>
      {number !== null && <h3 class="event-number">{t('event', { n: number })}</h3>}
      {event.documents.length === 0 && <p class="missing">{t('documentMissing')}</p>}
      {event.documents.map((index) => (
        <DocumentFact key={index} index={index} />
      ))}
      <p class="when">
        {first ? <SingleFact kind="date" /> : <Stated kind="date" item={event.date} />}
        <span class="dot" aria-hidden="true">
          ·
        </span>
        {first ? <SingleFact kind="place" /> : <Stated kind="place" item={event.place} />}
      </p>
      <Sides event={event} />
    </section>
  )
}

function DocumentFact({ index }: { index: number }) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact('document', index)
  const document = summary.documents[index]
  if (!fact || !document) return null
  const type = words.of(document.type, document.evidence)
  const title = document.title === null ? null : words.of(document.title, document.evidence)
  return (
    <Fact fact={fact} label={title ?? (type || t('document'))} class="document">
      {type !== '' && (
        <span class="kind" lang={lang}>
          {type}
        </span>
      )}
      {title !== null && title !== type && <span lang={lang}>{title}</span>}
    </Fact>
  )
}

/** The date or place of the first event, which are facts of the summary. */
export function SingleFact({ kind }: { kind: 'date' | 'place' }) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact(kind)
  const item = summary[kind]
  if (!fact || !item) return <span class="missing">{t(`${kind}Missing`)}</span>
  const text = words.of(item.text, item.evidence)
  const iso = kind === 'date' ? summary.date?.iso : null
  return (
    <Fact fact={fact} label={text} class="single">
      <span lang={lang}>{text}</span>
      {iso && <span class="iso">{formatIso(iso, t.tag)}</span>}
    </Fact>
  )
}

/** The date or place of a later event: it leads to its sentence, and has no tools of its own. */
function Stated({ kind, item }: { kind: 'date' | 'place'; item: SigningDate | Place | null }) {
  const { t, words, lang, show, current } = useFacts()
  if (!item) return <span class="missing">{t(`${kind}Missing`)}</span>
  const { text, evidence } = item
  const key = keyOf(kind, evidence)
  return (
    <span class={`single ${current === key ? 'current' : ''}`}>
      <button
        type="button"
        class="fact"
        data-fact={key}
        aria-current={current === key ? 'true' : undefined}
        title={t('showSentence')}
        onClick={(event) => show({ key, kind, index: 0, evidence, standing: 'read' }, event.detail === 0)}
      >
        <span lang={lang}>{words.of(text, evidence)}</span>
        {'iso' in item && item.iso && <span class="iso">{formatIso(item.iso, t.tag)}</span>}
      </button>
    </span>
  )
}
