import type { Undertaking } from '../../lib/analysis/collection'
import { formatIso } from '../../lib/i18n/dates'
import { dayOf } from '../../lib/library/order'
import { useLibrary } from './context'
import { Link } from './Link'
import { More } from './More'
import { usePages } from './usePages'

/** Rows before the reader asks for more. */
const PAGE = 20

/** Commitments as a list; each leads to its sentence. */
export function PromiseList({ heading, promises }: { heading: string; promises: readonly Undertaking[] }) {
  const { lang, say, t } = useLibrary()
  const { shown, next, more } = usePages(heading, promises, PAGE)
  if (promises.length === 0) return null
  return (
    <section aria-label={heading}>
      <h2>
        {heading} <span class="soft">{promises.length}</span>
      </h2>
      <ul class="promises">
        {shown.map(({ card, commitment, index }) => (
          <li key={`${card.id} ${index}`} lang={lang(card.script)}>
            <Link to={{ view: 'article', id: card.id, fact: `commitment:${index}` }}>
              {say(commitment.text, card.script)}
            </Link>
            <span class="soft">
              {[
                ...[...commitment.amounts, commitment.deadline].map(
                  (words) => words && say(words, card.script),
                ),
                dayOf(card) === '' ? null : formatIso(dayOf(card).slice(0, 10), t.tag),
                t(`status.${commitment.status}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <More next={next} more={more} />
    </section>
  )
}
