import { languageOf, translator } from '../../lib/i18n'
import type { Settings } from '../../lib/settings'
import type { Fault } from '../../lib/store/messages'
import { libraryTables } from './strings'

/** What is said when the library cannot be opened at all. */
export function Refused({ fault, settings }: { fault: Fault; settings: Settings }) {
  const t = translator(languageOf(settings.language, navigator.language), libraryTables)
  return (
    <div class="qianyao own-page library" data-theme={settings.theme} lang={t.tag}>
      <main class="empty">
        <h1>{t('cannotOpen')}</h1>
        <p>{t(`fault.${fault}`)}</p>
      </main>
    </div>
  )
}
