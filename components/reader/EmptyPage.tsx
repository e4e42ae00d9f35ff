import { useReader } from './context'

/** No article was found: said plainly, with what can be done about it. */
export function EmptyPage() {
  const { actions, t } = useReader()
  return (
    <div class="empty">
      <p class="empty-title">{t('noArticle')}</p>
      <p>{t('noArticleHint')}</p>
      <button type="button" class="plain" onClick={actions.point}>
        {t('point')}
      </button>
    </div>
  )
}
