import { useLibrary } from './context'
import { Link } from './Link'

/** What a library without articles says. */
export function EmptyLibrary() {
  const { t } = useLibrary()
  return (
    <main id="main" class="empty" tabIndex={-1}>
      <h1>{t('emptyHeading')}</h1>
      <p>{t('emptyHint')}</p>
      <p>
        <Link to={{ view: 'data' }}>{t('emptyImport')}</Link>
      </p>
    </main>
  )
}
