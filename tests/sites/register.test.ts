import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { saveSettings } from '../../lib/settings'
import { renewSites } from '../../lib/sites/register'

/** The part of the browser that keeps registrations and permissions. */
let registered: { id: string; matches?: string[] }[] = []
let granted = new Set<string>()

beforeEach(() => {
  fakeBrowser.reset()
  registered = []
  granted = new Set()
  Object.assign(browser, {
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one))),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = []
      },
      registerContentScripts: async (scripts: typeof registered) => {
        if (registered.length > 0) throw new Error('Duplicate script ID')
        registered = scripts
      },
    },
  })
})

const grant = (...sites: string[]) => {
  for (const site of sites) for (const scheme of ['http', 'https']) granted.add(`${scheme}://${site}/*`)
}

test('only sites that the browser still allows get the probe', async () => {
  grant('*.gov.hk')
  await saveSettings({ sites: ['gov.hk', 'www.a.example'] })
  await renewSites()
  expect(registered.map(({ matches }) => matches)).toEqual([['http://*.gov.hk/*', 'https://*.gov.hk/*']])
})

test('without a site nothing is registered, and what was is taken back', async () => {
  grant('www.a.example')
  await saveSettings({ sites: ['www.a.example'] })
  await renewSites()
  expect(registered).toHaveLength(1)
  await saveSettings({ sites: [] })
  await renewSites()
  expect(registered).toEqual([])
})

test('renewing twice at once registers once', async () => {
  grant('www.a.example')
  await saveSettings({ sites: ['www.a.example'] })
  await Promise.all([renewSites(), renewSites()])
  expect(registered).toHaveLength(1)
})
