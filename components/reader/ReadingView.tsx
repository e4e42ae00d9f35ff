import { lengthOf } from '../../lib/facts/length'
import { ShownArticle } from '../article/ShownArticle'
import { useReader } from './context'

/** The article in the reader's window, with its length, and on paper its address. */
export function ReadingView() {
  const { state, actions, t } = useReader()
  const article = state.article.value
  const shown = state.shown.value
  if (!article || !shown || state.phase.value === 'empty') return null
  const { words, lang } = shown
  const { facts, current } = state.marked.value
  return (
    <ShownArticle
      article={article}
      words={words}
      lang={lang}
      tag={t.tag}
      facts={facts}
      current={current}
      pictures={state.pictures.value}
      onFind={actions.find}
    >
      <span lang={t.tag}>{t('length', lengthOf(article))}</span>
      {article.url && <span class="address">{article.url}</span>}
    </ShownArticle>
  )
}
