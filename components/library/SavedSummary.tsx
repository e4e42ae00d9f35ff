import { useMemo } from 'preact/hooks'
import type { CorrectedFact, Correction } from '../../lib/corrections'
import type { FactKey } from '../../lib/facts/keys'
import type { Words } from '../../lib/facts/words'
import { translator } from '../../lib/i18n'
import { summaryTables } from '../../lib/i18n/tables'
import type { Entry } from '../../lib/store/types'
import type { Article, Evidence, Summary } from '../../lib/types'
import { selectedIn } from '../../lib/view/selected'
import type { FactsView } from '../summary/context'
import { SummaryView } from '../summary/SummaryView'
import { useLibrary } from './context'
import type { Shown } from './useShown'

interface Props {
  entry: Entry
  summary: Summary
  facts: readonly CorrectedFact[]
  shown: Shown
  current: FactKey | null
  show(fact: CorrectedFact, byKeyboard: boolean): void
  /** Correct the fact at hand by typing. */
  edit(): void
}

/** The words selected in the text, unless they stand in several paragraphs. */
function selectedEvidence(article: Article, words: Words): Evidence | null {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const evidence = range && selectedIn(range, article, words)
  return evidence === 'paragraphs' ? null : evidence
}

/** The summary as in the sidebar, with the reader's corrections kept in the library. */
export function SavedSummary({ current, edit, entry, facts, show, shown, summary }: Props) {
  const { model, t } = useLibrary()
  const tables = useMemo(() => translator(t.language, summaryTables), [t.language])
  const add = (correction: Correction) =>
    void model.edit(entry.id, (hand) => ({ corrections: [...hand.corrections, correction] }))
  const { corrections } = entry.hand
  const view: FactsView = {
    t: tables,
    ...shown,
    summary,
    facts,
    current,
    lost: new Set(),
    show,
    tools: {
      correct: add,
      replace: (fact, field) => {
        const evidence = selectedEvidence(entry.reading.article, shown.words)
        if (evidence) add({ act: 'replace', fact, field, evidence })
      },
      copy: (fact) => void navigator.clipboard.writeText(shown.words.at(fact.evidence)),
    },
  }
  return (
    <div class="saved-summary">
      <h2>{t('summary')}</h2>
      <SummaryView article={entry.reading.article} view={view} />
      <p class="summary-actions">
        <button type="button" disabled={current === null} onClick={edit}>
          {t('correctByTyping')}
        </button>
        {corrections.length > 0 && (
          <button
            type="button"
            onClick={() => void model.edit(entry.id, { corrections: corrections.slice(0, -1) })}
          >
            {t('undoCorrection', { n: corrections.length })}
          </button>
        )}
      </p>
    </div>
  )
}
