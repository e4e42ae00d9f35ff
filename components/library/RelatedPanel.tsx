import { useMemo } from 'preact/hooks'
import { relatedSignings } from '../../lib/analysis/related'
import { useLibrary } from './context'
import { Link } from './Link'
import { useCollection } from './useCollection'

/** How many are listed. */
const MOST = 6

/** Other agreements between the same parties: renewed, followed up or gone before; each can be set beside this one. */
export function RelatedPanel({ id }: { id: string }) {
  const { say, t } = useLibrary()
  const collection = useCollection()
  const related = useMemo(() => relatedSignings(collection, id), [collection, id])
  if (related.length === 0) return null
  return (
    <section class="copies" aria-label={t('related')}>
      <h2>{t('related')}</h2>
      <ul>
        {related.slice(0, MOST).map(({ signing: { card, day, index }, when }) => (
          <li key={`${card.id} ${index}`}>
            <span class="chip">{t(`related.${when}`)}</span>{' '}
            <Link to={{ view: 'article', id: card.id, fact: null }}>{say(card.title, card.script)}</Link>{' '}
            <span class="soft">{day}</span>{' '}
            <Link to={{ view: 'compare', ids: [id, card.id] }}>{t('compare')}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
