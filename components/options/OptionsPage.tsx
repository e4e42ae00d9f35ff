import type { Translate } from '../../lib/i18n'
import type { OptionsKey, ReaderKey } from '../../lib/i18n/tables'
import { CHOICES, type Settings } from '../../lib/settings/schema'
import { Setting } from '../settings/Setting'
import { Typography } from '../settings/Typography'
import { Segmented } from '../ui/Segmented'
import { OwnWords } from './OwnWords'
import { Section } from './Section'
import { Sites } from './Sites'

export interface OptionsProps {
  settings: Settings
  t: Translate<OptionsKey>
  /** The reader's own strings: what is set here is called the same there. */
  readerT: Translate<ReaderKey>
  /** The keys that open the reader, as the browser names them; null when there are none. */
  shortcut: string | null
  onChange(change: Partial<Settings>): void
  /** Asks the browser for a site; false when it is refused. Called at once in the click. */
  onAllow(site: string): Promise<boolean>
  onForbid(site: string): void
  /** null where the browser lets no page open its shortcuts. */
  onShortcuts: (() => void) | null
  onLibrary(): void
  onReset(): void
}

/** All settings on one page; each takes effect at once. */
export function OptionsPage(props: OptionsProps) {
  const { settings, t, readerT, shortcut, onChange } = props
  return (
    <div class="qianyao own-page options-page" data-theme={settings.theme}>
      <main>
        <h1>{t('title')}</h1>
        <p class="lead">{t('saved')}</p>
        <Section title={t('section.script')}>
          <Setting label={t('target')}>
            <Segmented
              label={t('target')}
              value={settings.target}
              options={CHOICES.target.map((value) => ({ value, label: readerT(`script.${value}Long`) }))}
              onPick={(target) => onChange({ target })}
            />
          </Setting>
          <label class="check">
            <input
              type="checkbox"
              checked={settings.regionalWords}
              onChange={(event) => onChange({ regionalWords: event.currentTarget.checked })}
            />
            {t('regionalWords')}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={settings.quotes}
              onChange={(event) => onChange({ quotes: event.currentTarget.checked })}
            />
            {t('quotes')}
          </label>
        </Section>
        <Section title={t('section.words')} help={t('wordsHelp')}>
          <OwnWords words={settings.ownWords} t={t} onChange={(ownWords) => onChange({ ownWords })} />
        </Section>
        <Section title={t('section.reading')}>
          <Setting label={t('mode')}>
            <Segmented
              label={t('mode')}
              value={settings.mode}
              options={CHOICES.mode.map((value) => ({ value, label: readerT(`mode.${value}`) }))}
              onPick={(mode) => onChange({ mode })}
            />
          </Setting>
          <Setting label={t('fixedWidth')}>
            <Segmented
              label={t('fixedWidth')}
              value={settings.fixedWidth}
              options={CHOICES.fixedWidth.map((value) => ({ value, label: t(`fixedWidth.${value}`) }))}
              onPick={(fixedWidth) => onChange({ fixedWidth })}
            />
          </Setting>
          <Typography settings={settings} t={readerT} onChange={onChange} />
        </Section>
        <Section title={t('section.interface')}>
          <Setting label={t('language')}>
            <Segmented
              label={t('language')}
              value={settings.language}
              options={CHOICES.language.map((value) => ({ value, label: t(`language.${value}`) }))}
              onPick={(language) => onChange({ language })}
            />
          </Setting>
        </Section>
        <Section title={t('section.sites')} help={t('sitesHelp')}>
          <Sites sites={settings.sites} t={t} onAllow={props.onAllow} onForbid={props.onForbid} />
        </Section>
        <Section
          title={t('section.shortcuts')}
          help={t('shortcutsHelp', { key: shortcut ?? t('shortcutNone') })}
        >
          {props.onShortcuts && (
            <button type="button" class="plain" onClick={props.onShortcuts}>
              {t('shortcutsOpen')}
            </button>
          )}
        </Section>
        <Section title={t('section.data')} help={t('dataHelp')}>
          <div class="row">
            <button type="button" class="plain" onClick={props.onLibrary}>
              {t('openLibrary')}
            </button>
            <button type="button" class="plain" onClick={props.onReset}>
              {t('reset')}
            </button>
          </div>
        </Section>
      </main>
    </div>
  )
}
