import { useLayoutEffect, useRef } from 'preact/hooks'
import { useReader } from './context'
import { focusOn } from './focus'
import { Pointer } from './Pointer'
import { ReadingView } from './ReadingView'
import { Resizer } from './Resizer'
import { SelectionBar } from './SelectionBar'
import { Sidebar } from './Sidebar'
import { Toolbar } from './Toolbar'

/** The whole of what we show on a page: the reading view with the sidebar, or the sidebar beside the page as it is. */
export function Reader() {
  const { state, t } = useReader()
  const { theme, mode, face, width, spacing, size, panel } = state.settings.value
  const style = { '--size': `${size}px`, '--panel': `${panel}px` }
  return (
    <div
      class="qianyao"
      data-theme={theme}
      data-mode={mode}
      data-face={face}
      data-width={width}
      data-spacing={spacing}
      data-folded={state.folded.value}
      data-sheet={state.sheet.value}
      style={style}
      lang={t.tag}
      onKeyDownCapture={({ currentTarget }) => {
        currentTarget.dataset['keys'] = ''
      }}
    >
      <Shown mode={mode} />
    </div>
  )
}

function Shown({ mode }: { mode: 'view' | 'page' }) {
  const { state } = useReader()
  if (state.pointing.value) return <Pointer />
  if (mode === 'view') return <Full />
  return state.covered.value ? null : <Beside />
}

/**
 * A modal dialog: it stands above whatever the page holds, makes the page inert without touching an attribute of it, and
 * gives the focus back when it closes.
 */
function Full() {
  const { state, actions, t } = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const attached = state.attached.value
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [attached])
  return (
    <dialog
      class="reader"
      ref={dialog}
      aria-label={t('readingView')}
      onCancel={(event) => {
        event.preventDefault()
        actions.leave()
      }}
    >
      <button type="button" class="skip" onClick={focusOn('#summary')}>
        {t('skipToSummary')}
      </button>
      <div class="column">
        <Toolbar />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by the keyboard */}
        <section class="scroller" id="text" tabIndex={0} aria-label={t('readingView')} autofocus>
          <ReadingView />
        </section>
      </div>
      <Resizer />
      <Sidebar />
      <SelectionBar />
    </dialog>
  )
}

/** In the top layer, so that nothing of the page lies over it; not modal, so that the page stays in use. */
function Beside() {
  const { state } = useReader()
  const panel = useRef<HTMLDivElement>(null)
  const attached = state.attached.value
  useLayoutEffect(() => {
    const element = panel.current
    element?.showPopover()
    return () => element?.hidePopover()
  }, [attached])
  return (
    <div class="beside" popover="manual" ref={panel}>
      <Resizer />
      <div class="beside-body">
        <Toolbar />
        <Sidebar />
      </div>
      <SelectionBar />
    </div>
  )
}
