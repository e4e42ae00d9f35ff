import { browser } from 'wxt/browser'
import { type Settings, settingsFrom } from './schema'

export { CHOICES, DEFAULTS, LIMITS, type Settings } from './schema'

/** One entry of `storage.local`: settings stay on this machine, like everything else. */
const KEY = 'settings'

/** The settings as they stand; defaults for what was never set. Rejects when the storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return settingsFrom(stored[KEY])
}

let saving: Promise<unknown> = Promise.resolve()

/** Changes some of the settings and keeps the others; gives them all. One after the other, so that none is lost. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const saved = saving.then(async () => {
    const settings = settingsFrom({ ...(await loadSettings()), ...change })
    await browser.storage.local.set({ [KEY]: settings })
    return settings
  })
  saving = saved.catch(() => undefined)
  return saved
}

/** Calls `changed` whenever settings are saved, here or in another page or tab; gives the way to stop. */
export function watchSettings(changed: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change) changed(settingsFrom(change.newValue), settingsFrom(change.oldValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
