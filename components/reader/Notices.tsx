import { useReader } from './context'
import { FixedWidth } from './FixedWidth'
import { Note } from './Note'

/** What stands to be said about this reading, and what was just done; both are read out. */
export function Notices() {
  const { state, actions, t } = useReader()
  const { value: pages } = state.pages
  const { value: notice } = state.notice
  const quiet = notice === null || notice.key === 'shown' || notice.key === 'ready'
  return (
    <>
      {state.changed.value && (
        <Note text={t('changed')}>
          <button type="button" class="link" onClick={actions.reread}>
            {t('reread')}
          </button>
        </Note>
      )}
      {state.covers.value && <FixedWidth />}
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
