import { useLibrary } from './context'

/** What is said of a name that no saved article holds. */
export function UnknownSubject({ name }: { name: string }) {
  const { model, t } = useLibrary()
  if (model.loaded.value !== 'all') return <main id="main" tabIndex={-1} aria-busy="true" />
  return (
    <main id="main" class="empty" tabIndex={-1}>
      <h1>{t('unknownName', { name })}</h1>
    </main>
  )
}
