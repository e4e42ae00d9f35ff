import { useLibrary } from './context'
import { ExportMenu } from './ExportMenu'
import { HandPanel } from './HandPanel'
import { useEntry } from './useEntry'

interface Props {
  id: string
  /** The fact to be shown from the start. */
  fact: string | null
}

/** One saved article: its text, what was read out of it, and what the reader added. */
export function ArticleView({ id }: Props) {
  const { lang, say, t } = useLibrary()
  const whole = useEntry(id)
  if (whole === undefined) return <main id="main" tabIndex={-1} aria-busy="true" />
  if (whole === null) {
    return (
      <main id="main" class="empty" tabIndex={-1}>
        <h1>{t('gone')}</h1>
      </main>
    )
  }
  const { article } = whole.entry.reading
  const spoken = (text: string) => say(text, article.script)
  return (
    <div class="article-view">
      <main id="main" tabIndex={-1} lang={lang(article.script)}>
        <h1>{spoken(article.title)}</h1>
        {article.paragraphs.map((text, index) => (
          <p key={index}>{spoken(text)}</p>
        ))}
      </main>
      <HandPanel entry={whole.entry} />
      <ExportMenu ids={[id]} label={t('exportOne')} />
    </div>
  )
}
