import { useReader } from './context'

/** What stands to be said about this reading, and what was just done; both are read out. */
export function Notices() {
  const { state, actions, t } = useReader()
  const { value: pages } = state.pages
  const { value: notice } = state.notice
  const { value: replacing } = state.replacing
  return (
    <>
      {replacing && (
        <div class="note">
          <p>{t('replacing')}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              state.replacing.value = null
            }}
          >
            {t('cancel')}
          </button>
        </div>
      )}
      {pages && pages.rest.length > 0 && (
        <div class="note">
          <p>{t('pages', { total: pages.total, current: pages.current })}</p>
          <button type="button" class="link" onClick={actions.loadPages}>
            {t('pagesLoad')}
          </button>
        </div>
      )}
      <output class={`status ${notice ? '' : 'silent'}`} aria-live="polite">
        {notice ? t(notice.key, notice.values) : ''}
      </output>
    </>
  )
}
