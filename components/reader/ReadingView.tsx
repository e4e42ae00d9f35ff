import { lengthOf } from '../../lib/facts/length'
import { formatIso } from '../../lib/i18n/dates'
import { markedSegments } from '../../lib/view/segments'
import { ArticleBody } from '../article/ArticleBody'
import { MarkedText } from '../article/MarkedText'
import { useReader } from './context'

/** The clean article: title, byline, text. */
export function ReadingView() {
  const { state, actions, t } = useReader()
  const article = state.article.value
  const shown = state.shown.value
  if (!article || !shown || state.phase.value === 'empty') return null
  const { words, lang } = shown
  const { facts, current } = state.marked.value
  const byline = [article.source, article.author].flatMap((text) => (text ? [words.text(text)] : []))
  const segments = markedSegments(article, facts, current)(-1)
  return (
    <article class="article" lang={lang}>
      <h1 data-paragraph="-1">
        <MarkedText
          paragraph={-1}
          start={0}
          end={article.title.length}
          segments={segments}
          words={words}
          current={current}
          onFind={actions.find}
        />
      </h1>
      <p class="byline">
        {byline.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {article.publishedAt && (
          <time dateTime={article.publishedAt} lang={t.tag}>
            {formatIso(article.publishedAt.slice(0, 10), t.tag)}
          </time>
        )}
        <span lang={t.tag}>{t('length', lengthOf(article))}</span>
        {article.url && <span class="address">{article.url}</span>}
      </p>
      <div class="body">
        <ArticleBody
          article={article}
          words={words}
          facts={facts}
          current={current}
          pictures={state.pictures.value}
          onFind={actions.find}
        />
      </div>
    </article>
  )
}
