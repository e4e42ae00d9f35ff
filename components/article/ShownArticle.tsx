import type { ComponentChildren } from 'preact'
import type { Fact, FactKey } from '../../lib/facts/keys'
import type { Words } from '../../lib/facts/words'
import { formatIso } from '../../lib/i18n/dates'
import type { Article } from '../../lib/types'
import { markedSegments } from '../../lib/view/segments'
import { ArticleBody } from './ArticleBody'
import { MarkedText } from './MarkedText'

interface Props {
  article: Article
  words: Words
  /** BCP 47: of the article as it is shown, and of the interface. */
  lang: string
  tag: string
  facts: readonly Fact[]
  current: FactKey | null
  /** As ArticleBody has it. */
  pictures: ReadonlySet<string>
  onFind(keys: readonly FactKey[], byKeyboard: boolean): void
  /** What ends the byline. */
  children: ComponentChildren
}

/** The clean article: title, byline, text. */
export function ShownArticle({ lang, tag, children, ...shown }: Props) {
  const { article, words, facts, current, onFind } = shown
  const byline = [...new Set([article.source, article.author])].flatMap((text) =>
    text ? [words.text(text)] : [],
  )
  return (
    <article class="article" lang={lang}>
      <h1 data-paragraph="-1">
        <MarkedText
          paragraph={-1}
          start={0}
          end={article.title.length}
          segments={markedSegments(article, facts, current)(-1)}
          words={words}
          current={current}
          onFind={onFind}
        />
      </h1>
      <p class="byline">
        {byline.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {article.publishedAt && (
          <time dateTime={article.publishedAt} lang={tag}>
            {formatIso(article.publishedAt.slice(0, 10), tag)}
          </time>
        )}
        {children}
      </p>
      <div class="body">
        <ArticleBody {...shown} />
      </div>
    </article>
  )
}
