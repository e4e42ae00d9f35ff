import { HOME } from '../../lib/library/route'
import { useLibrary } from './context'
import { Link } from './Link'

/** What is said in place of an article that is not there any more. */
export function Gone() {
  const { t } = useLibrary()
  return (
    <main id="main" class="empty" tabIndex={-1}>
      <h1>{t('gone')}</h1>
      <p>
        <Link to={HOME}>{t('backToList')}</Link>
      </p>
    </main>
  )
}
