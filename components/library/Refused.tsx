import { languageOf, translator } from '../../lib/i18n'
import type { Settings } from '../../lib/settings'
import type { Fault } from '../../lib/store/messages'
import { libraryTables } from './strings'

/** What is said when the library cannot be opened at all. */
export function Refused({ fault, settings }: { fault: Fault; settings: Settings }) {
  const t = translator(languageOf(settings.language, navigator.language), libraryTables)
  return (
    <main class="empty" lang={t.tag}>
      <h1>{t('cannotOpen')}</h1>
      <p>{t(`fault.${fault}`)}</p>
    </main>
  )
}
