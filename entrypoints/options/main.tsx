import { render } from 'preact'
import { browser } from 'wxt/browser'
import { OptionsPage } from '../../components/options/OptionsPage'
import { languageOf, translator } from '../../lib/i18n'
import { optionsTables, readerTables } from '../../lib/i18n/tables'
import { openLibraryPage } from '../../lib/own-pages'
import { DEFAULTS, loadSettings, type Settings, saveSettings, watchSettings } from '../../lib/settings'
import { patternsOf } from '../../lib/sites/patterns'
import './style.css'

const root = document.getElementById('root')
let settings: Settings = DEFAULTS
let shortcut: string | null = null

const change = (part: Partial<Settings>) => void saveSettings(part)

async function allow(site: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: patternsOf(site) })
  if (granted) change({ sites: [...settings.sites.filter((known) => known !== site), site] })
  return granted
}

async function forbid(site: string): Promise<void> {
  const sites = settings.sites.filter((known) => known !== site)
  await saveSettings({ sites })
  await browser.permissions.remove({ origins: patternsOf(site) }).catch(() => false)
}

/** Firefox has a call for it, Chromium an address. */
const openShortcuts = import.meta.env.FIREFOX
  ? null
  : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })

function draw(): void {
  const language = languageOf(settings.language, browser.i18n.getUILanguage())
  const t = translator(language, optionsTables)
  document.title = t('title')
  document.documentElement.lang = t.tag
  if (!root) return
  render(
    <OptionsPage
      settings={settings}
      t={t}
      readerT={translator(language, readerTables)}
      shortcut={shortcut}
      onChange={change}
      onAllow={allow}
      onForbid={(site) => void forbid(site)}
      onShortcuts={openShortcuts}
      onLibrary={() => void openLibraryPage()}
      onReset={() => change({ ...DEFAULTS, sites: settings.sites, hintSeen: settings.hintSeen })}
    />,
    root,
  )
}

watchSettings((next) => {
  settings = next
  draw()
})

Promise.all([loadSettings(), browser.commands.getAll()]).then(([loaded, commands]) => {
  settings = loaded
  shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut || null
  draw()
})
