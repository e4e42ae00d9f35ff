import type { ComponentChildren } from 'preact'
import { useReader } from './context'

/** What stands to be said about this reading, and what was just done; both are read out. */
export function Notices() {
  const { state, actions, t } = useReader()
  const { value: pages } = state.pages
  const { value: notice } = state.notice
  const quiet = notice === null || notice.key === 'shown'
  return (
    <>
      {state.changed.value && (
        <Note text={t('changed')}>
          <button type="button" class="link" onClick={actions.reread}>
            {t('reread')}
          </button>
        </Note>
      )}
      {state.unpicked.value && <Note text={t(`unpicked.${state.unpicked.value}`)} />}
      {state.covers.value && (
        <Note text={t('fixedWidth')}>
          <button type="button" class="link" onClick={() => actions.change({ mode: 'view' })}>
            {t('useView')}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              state.sheet.value = true
              state.covers.value = false
            }}
          >
            {t('useSheet')}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              state.covers.value = false
            }}
          >
            {t('hintClose')}
          </button>
        </Note>
      )}
      {pages && pages.rest.length > 0 && (
        <Note text={t('pages', { total: pages.total, current: pages.current })}>
          <button type="button" class="link" onClick={actions.loadPages}>
            {t('pagesLoad')}
          </button>
        </Note>
      )}
      {state.save.value === 'changed' && (
        <Note text={t('savedChanged')}>
          <button type="button" class="link" onClick={() => actions.save(true)}>
            {t('saveVersion')}
          </button>
        </Note>
      )}
      {state.selectionOnly.value && <Note text={t('selectionOnly')} />}
      <output class={`status ${quiet ? 'silent' : ''}`} aria-live="polite">
        {notice ? t(notice.key, notice.values) : ''}
      </output>
    </>
  )
}

function Note({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="note" role="status">
      <p>{text}</p>
      {children && <div class="note-actions">{children}</div>}
    </div>
  )
}
