import { beforeEach, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DEFAULTS, loadSettings, saveSettings, watchSettings } from '../../lib/settings'
import { settingsFrom } from '../../lib/settings/schema'

beforeEach(() => fakeBrowser.reset())

test('what is missing, unknown or out of bounds falls back', () => {
  expect(settingsFrom(null)).toEqual(DEFAULTS)
  expect(
    settingsFrom({ theme: 'pink', size: 400, panel: '1', ownWords: [{ from: '' }, 3], sites: [1] }),
  ).toEqual({
    ...DEFAULTS,
    size: 32,
  })
})

test('changes made at once are all kept', async () => {
  await Promise.all([
    saveSettings({ size: 20 }),
    saveSettings({ theme: 'dark' }),
    saveSettings({ panel: 500 }),
  ])
  expect(await loadSettings()).toEqual({ ...DEFAULTS, size: 20, theme: 'dark', panel: 500 })
})

test('those who watch are told what changed from what', async () => {
  const seen: string[] = []
  const stop = watchSettings((settings, before) => seen.push(`${before.theme} ${settings.theme}`))
  await saveSettings({ theme: 'sepia' })
  stop()
  await saveSettings({ theme: 'dark' })
  expect(seen).toEqual(['auto sepia'])
  expect(await browser.storage.local.get('settings')).toMatchObject({ settings: { theme: 'dark' } })
})
