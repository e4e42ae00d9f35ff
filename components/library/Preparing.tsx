import { languageOf, translator } from '../../lib/i18n'
import type { Settings } from '../../lib/settings'
import { libraryTables } from './strings'

/** What is said while the library is brought to the form of a newer version, which takes a while for a large one. */
export function Preparing({ settings }: { settings: Settings }) {
  const t = translator(languageOf(settings.language, navigator.language), libraryTables)
  return (
    <div class="qianyao own-page library" data-theme={settings.theme} lang={t.tag}>
      <main class="empty" aria-busy="true">
        <p role="status">{t('preparing')}</p>
      </main>
    </div>
  )
}
