import { useMemo, useState } from 'preact/hooks'
import { correct } from '../../lib/corrections'
import { HOME } from '../../lib/library/route'
import type { WholeEntry } from '../../lib/store/types'
import { ShownArticle } from '../article/ShownArticle'
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
  const address = article.url || reading.pageUrl
  return (
    <div class="article-view">
      <main id="main" tabIndex={-1}>
        <ShownArticle
          article={article}
          words={words}
          lang={lang}
          tag={t.tag}
          facts={facts}
          current={current}
          pictures={NO_PICTURES}
          onFind={find}
        >
          {address && (
            <a href={address} target="_blank" rel="noopener noreferrer nofollow" lang={t.tag}>
              {t('openPage')}
            </a>
          )}
        </ShownArticle>
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
