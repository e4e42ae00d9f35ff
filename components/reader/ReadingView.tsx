import { lengthOf } from '../../lib/facts/length'
import { piecesOf, segmentsOf } from '../../lib/view/segments'
import { ArticleBody } from '../article/ArticleBody'
import { Mark } from '../article/Mark'
import { useReader } from './context'

/** The clean article: title, byline, text. */
export function ReadingView() {
  const { state, actions, t } = useReader()
  const article = state.article.value
  const shown = state.shown.value
  if (!article || !shown) return null
  const { words, lang } = shown
  const facts = state.corrected.value?.facts ?? []
  const current = state.current.value
  const byline = [article.source, article.author].flatMap((text) => (text ? [words.text(text)] : []))
  const titleSegments = segmentsOf(facts, -1, article.title.length)
  return (
    <article class="article" lang={lang}>
      <h1 data-paragraph="-1">
        {piecesOf(titleSegments, 0, article.title.length).map(({ start, end, segment }) => {
          const text = words.at({ paragraph: -1, start, end })
          if (!segment) return text
          return (
            <Mark key={start} segment={segment} at={start} current={current} onFind={actions.find}>
              {text}
            </Mark>
          )
        })}
      </h1>
      <p class="byline">
        {byline.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {article.publishedAt && (
          <time dateTime={article.publishedAt}>{article.publishedAt.slice(0, 10)}</time>
        )}
        <span lang={t.tag}>{t('length', lengthOf(article))}</span>
      </p>
      <div class="body">
        <ArticleBody
          article={article}
          words={words}
          facts={facts}
          current={current}
          pictures
          onFind={actions.find}
        />
      </div>
    </article>
  )
}
