import { SummaryView } from '../summary/SummaryView'
import { Seal } from '../ui/Seal'
import { Tool } from '../ui/Tool'
import { CopyMenu } from './CopyMenu'
import { CorrectionBar } from './CorrectionBar'
import { useReader } from './context'
import { EmptyPage } from './EmptyPage'
import { focusOn } from './focus'
import { Hint } from './Hint'
import { Notices } from './Notices'
import { SaveButton } from './SaveButton'
import { WordTaker } from './WordTaker'

/** The summary beside the text, with what can be done with it. */
export function Sidebar() {
  const { state, actions, t } = useReader()
  const phase = state.phase.value
  const folded = state.folded.value
  const article = state.article.value
  const corrected = state.corrected.value
  const shown = state.shown.value
  const summaryT = state.strings.value.summary
  return (
    <aside class="sidebar" id="summary" tabIndex={-1} aria-label={t('summary')}>
      <SkipToText />
      <header class="sidebar-head">
        <Seal />
        <h2>{summaryT('heading')}</h2>
        <span class="space" />
        {corrected && !state.machineOnly.value && (
          <Tool
            icon="add"
            class="take"
            label={t('take')}
            aria-expanded={state.taking.value !== null}
            onClick={() => actions.take()}
          />
        )}
        {corrected && <CopyMenu />}
        {corrected && <SaveButton />}
        <Tool
          icon={folded ? 'unfold' : 'fold'}
          class="fold"
          label={t(folded ? 'unfold' : 'fold')}
          aria-expanded={!folded}
          onClick={() => {
            state.folded.value = !folded
          }}
        />
      </header>
      <div class="sidebar-body" data-state={phase === 'empty' ? 'ready' : phase} hidden={folded}>
        <Hint />
        <Notices />
        {phase === 'empty' && <EmptyPage />}
        {(phase === 'reading' || phase === 'summarising') && (
          <p class="progress">{t(phase === 'reading' ? 'reading' : 'summarising')}</p>
        )}
        {corrected && article && shown && (
          <>
            <CorrectionBar />
            <SummaryView
              article={article}
              view={{
                t: summaryT,
                words: shown.words,
                lang: shown.lang,
                summary: corrected.summary,
                facts: corrected.facts,
                current: state.current.value,
                lost: state.lost.value,
                show: actions.show,
                tools: state.machineOnly.value
                  ? null
                  : { correct: actions.correct, replace: actions.replace, copy: actions.copyFact },
              }}
            />
          </>
        )}
      </div>
      {state.unpicked.value && (
        <p class="unpicked" role="status">
          {t(`unpicked.${state.unpicked.value}`)}
        </p>
      )}
      <WordTaker />
    </aside>
  )
}

/** Back from the summary to the text, for the keyboard; where there is a text of ours to go back to. */
function SkipToText() {
  const { state, t } = useReader()
  if (state.settings.value.mode === 'page') return null
  return (
    <button type="button" class="skip" onClick={focusOn('#text')}>
      {t('skipToText')}
    </button>
  )
}
