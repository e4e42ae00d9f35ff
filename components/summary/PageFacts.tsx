import { lengthOf } from '../../lib/facts/length'
import { formatIso } from '../../lib/i18n/dates'
import type { Article } from '../../lib/types'
import { useFacts } from './context'

/** The page itself: who published it, when, in which script, how long it is. */
export function PageFacts({ article }: { article: Article }) {
  const { t, words, lang } = useFacts()
  const missing = <span class="missing">{t('notStated')}</span>
  return (
    <section class="page-facts" aria-label={t('page')}>
      <h3>{t('page')}</h3>
      <dl>
        <dt>{t('source')}</dt>
        <dd lang={article.source === null ? undefined : lang}>
          {article.source === null ? missing : words.text(article.source)}
        </dd>
        <dt>{t('published')}</dt>
        <dd>{article.publishedAt === null ? missing : formatIso(article.publishedAt.slice(0, 10), t.tag)}</dd>
        <dt>{t('script')}</dt>
        <dd>{t(`script.${article.script}`)}</dd>
        <dt>{t('length')}</dt>
        <dd>{t('lengthValue', lengthOf(article))}</dd>
      </dl>
    </section>
  )
}
