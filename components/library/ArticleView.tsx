import { useMemo, useState } from 'preact/hooks'
import { correct } from '../../lib/corrections'
import { formatIso } from '../../lib/i18n/dates'
import { HOME } from '../../lib/library/route'
import type { WholeEntry } from '../../lib/store/types'
import { ArticleBody } from '../article/ArticleBody'
import { CopiesPanel } from './CopiesPanel'
import { useLibrary } from './context'
import { ExportMenu } from './ExportMenu'
import { FactEditor } from './FactEditor'
import { Gone } from './Gone'
import { HandPanel } from './HandPanel'
import { Link } from './Link'
import { RelatedPanel } from './RelatedPanel'
import { RereadPanel } from './RereadPanel'
import { SavedSummary } from './SavedSummary'
import { useCurrentFact } from './useCurrentFact'
import { useEntry } from './useEntry'
import { useShown } from './useShown'

/** The page is not here, so none of its pictures is. */
const NO_PICTURES: ReadonlySet<string> = new Set()

interface Props {
  id: string
  /** `commitment:2`: the fact to be shown from the start. */
  fact: string | null
}

/** One saved article: its text, what was read out of it, and what the reader added. */
export function ArticleView({ fact, id }: Props) {
  const whole = useEntry(id)
  if (whole === undefined) return <main id="main" tabIndex={-1} aria-busy="true" />
  if (whole === null) return <Gone />
  return <Saved whole={whole} asked={fact} />
}

function Saved({ asked, whole }: { whole: WholeEntry; asked: string | null }) {
  const { go, model, t } = useLibrary()
  const { entry, versions } = whole
  const { hand, reading } = entry
  const { article } = reading
  const { lang, words } = useShown(article, reading.summary)
  const { facts, summary } = useMemo(
    () => correct(article, reading.summary, hand.corrections),
    [article, reading.summary, hand.corrections],
  )
  const { current, find, show } = useCurrentFact(facts, asked)
  const [editing, setEditing] = useState(false)
  const fact = facts.find(({ key }) => key === current)
  const byline = [article.source, article.author].flatMap((text) => (text ? [words.text(text)] : []))
  const address = article.url || reading.pageUrl
  return (
    <div class="article-view">
      <main id="main" tabIndex={-1}>
        <article class="article" lang={lang}>
          <h1 data-paragraph="-1">{words.paragraph(-1).text}</h1>
          <p class="byline">
            {byline.map((text) => (
              <span key={text}>{text}</span>
            ))}
            {article.publishedAt && (
              <time dateTime={article.publishedAt}>{formatIso(article.publishedAt.slice(0, 10), t.tag)}</time>
            )}
            {address && (
              <a href={address} target="_blank" rel="noopener noreferrer nofollow" lang={t.tag}>
                {t('openPage')}
              </a>
            )}
          </p>
          <div class="body">
            <ArticleBody
              article={article}
              words={words}
              facts={facts}
              current={current}
              pictures={NO_PICTURES}
              onFind={find}
            />
          </div>
        </article>
      </main>
      <aside class="desk" aria-label={t('summary')}>
        <div class="side-actions">
          <ExportMenu ids={[entry.id]} label={t('exportOne')} />
          {versions.length > 0 && (
            <Link to={{ view: 'versions', id: entry.id }}>{t('versions', { n: versions.length })}</Link>
          )}
          <button
            type="button"
            class="danger"
            onClick={() => {
              void model.remove([entry.id])
              go(HOME)
            }}
          >
            {t('remove')}
          </button>
        </div>
        <RereadPanel entry={entry} />
        <CopiesPanel entry={entry} />
        <RelatedPanel id={entry.id} />
        <SavedSummary
          entry={entry}
          summary={summary}
          facts={facts}
          shown={{ words, lang }}
          current={current}
          show={show}
          edit={() => setEditing(true)}
        />
        {fact && editing && (
          <FactEditor entry={entry} summary={summary} fact={fact} close={() => setEditing(false)} />
        )}
        <HandPanel entry={entry} />
      </aside>
    </div>
  )
}
