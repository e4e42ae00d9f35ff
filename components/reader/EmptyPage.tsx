import { useReader } from './context'

/** No article was found, or the page is too large: said plainly, with what can be done about it. */
export function EmptyPage() {
  const { actions, state, t } = useReader()
  return (
    <div class="empty">
      <p class="empty-title">{t(state.absence.value === 'too-large' ? 'pageTooLarge' : 'noArticle')}</p>
      <p>{t('noArticleHint')}</p>
      <button type="button" class="plain" onClick={actions.point}>
        {t('point')}
      </button>
    </div>
  )
}
