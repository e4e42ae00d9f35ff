import { browser } from 'wxt/browser'
import { type Settings, settingsFrom } from './schema'

export { CHOICES, DEFAULTS, LIMITS, type OwnWord, type Settings, settingsFrom } from './schema'

/** One entry of `storage.local`: settings stay on this machine, like everything else. */
const KEY = 'settings'

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return settingsFrom(stored[KEY])
}

/** Changes some of the settings and keeps the others; gives them all. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await loadSettings()), ...change })
  await browser.storage.local.set({ [KEY]: settings })
  return settings
}

/** Calls `changed` whenever another page or tab saves settings; gives the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(settingsFrom(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
