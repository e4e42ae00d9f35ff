import { formatIso } from '../../lib/i18n/dates'
import { dayOf } from '../../lib/library/order'
import type { Card } from '../../lib/store/card'
import type { Snippet } from '../../lib/store/search/query'
import { useLibrary } from './context'
import { Highlighted } from './Highlighted'
import { Link } from './Link'

interface Props {
  card: Card
  phrases: readonly string[]
  snippet: Snippet | undefined
  picked: boolean
  onPick(picked: boolean): void
}

/** One saved article in the list: what was signed, by whom, when and where, and where the search found it. */
export function CardRow({ card, onPick, phrases, picked, snippet }: Props) {
  const { lang, say, t } = useLibrary()
  const spoken = (text: string) => say(text, card.script)
  const day = dayOf(card)
  const parties = card.parties.map(({ name }) => spoken(name))
  const demands = card.commitments.filter(({ force }) => force === 'urged').length
  const facts = [
    card.source === null ? null : spoken(card.source),
    day === '' ? null : formatIso(day.slice(0, 10), t.tag),
    card.place === null ? null : spoken(card.place),
    demands < card.commitments.length ? t('commitments', { n: card.commitments.length - demands }) : null,
    demands > 0 ? t('demands', { n: demands }) : null,
  ].filter((fact) => fact !== null)
  return (
    <li class="card">
      <input
        type="checkbox"
        checked={picked}
        aria-label={t('pick', { title: spoken(card.title) })}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <div class="card-body">
        <h2 lang={lang(card.script)}>
          <Link to={{ view: 'article', id: card.id, fact: null }}>
            <Highlighted text={spoken(card.title)} phrases={phrases} />
          </Link>
        </h2>
        {parties.length > 0 && (
          <p class="parties" lang={lang(card.script)}>
            {[...new Set(card.documents.map(({ type }) => type))].map((type) => (
              <span class="kind" key={type}>
                {spoken(type)}
              </span>
            ))}
            <Highlighted text={parties.join(' · ')} phrases={phrases} />
          </p>
        )}
        {snippet && (
          <p class="snippet" lang={lang(card.script)}>
            <Highlighted text={spoken(snippet.text)} phrases={phrases} />
          </p>
        )}
        <p class="facts">
          {facts.join(' · ')}
          {card.checked && <span class="chip checked">{t('checked')}</span>}
          {card.copyOf !== null && <span class="chip">{t('copy')}</span>}
          {card.tags.map((tag) => (
            <span class="chip" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      </div>
    </li>
  )
}
