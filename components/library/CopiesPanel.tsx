import { useEffect, useState } from 'preact/hooks'
import { findCopies } from '../../lib/store/find'
import type { Copy } from '../../lib/store/messages'
import type { Entry } from '../../lib/store/types'
import { useLibrary } from './context'
import { Link } from './Link'

/** Entries that report the same in nearly the same words: offered as copies of one event. */
export function CopiesPanel({ entry }: { entry: Entry }) {
  const { model, say, t } = useLibrary()
  const [copies, setCopies] = useState<Copy[]>([])
  const { article } = entry.reading
  useEffect(() => {
    let wanted = true
    void model.watched(async () => {
      const found = await findCopies(model.db, article.paragraphs, entry.id)
      if (wanted) setCopies(found)
    })
    return () => {
      wanted = false
    }
  }, [model, article.paragraphs, entry.id])
  if (copies.length === 0) return null
  const scriptOf = (id: string) => model.cards.value.find((card) => card.id === id)?.script ?? 'mixed'
  return (
    <section class="copies" aria-label={t('copies')}>
      <h2>{t('copies')}</h2>
      <ul>
        {copies.map(({ id, title, url }) => (
          <li key={id}>
            <Link to={{ view: 'article', id, fact: null }}>{say(title, scriptOf(id))}</Link>{' '}
            <span class="soft">{URL.canParse(url) ? new URL(url).host : ''}</span>{' '}
            {entry.hand.copyOf === id ? (
              <button type="button" onClick={() => void model.edit(entry.id, { copyOf: null })}>
                {t('copyUndo')}
              </button>
            ) : (
              <button type="button" onClick={() => void model.edit(entry.id, { copyOf: id })}>
                {t('copyMark')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
