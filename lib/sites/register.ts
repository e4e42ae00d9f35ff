import { browser } from 'wxt/browser'
import { loadSettings } from '../settings'
import { patternsOf } from './patterns'

const ID = 'probe'

/** Those of the sites that the browser still allows: a permission can be taken back behind our back. */
async function allowed(sites: readonly string[]): Promise<string[]> {
  const asked = sites.map(patternsOf)
  const granted = await Promise.all(asked.map((origins) => browser.permissions.contains({ origins })))
  return asked.filter((_, n) => granted[n]).flat()
}

async function renew(): Promise<void> {
  const matches = await allowed((await loadSettings()).sites)
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['probe.js'],
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}

let renewing: Promise<void> = Promise.resolve()

/**
 * Registers the probe anew for the sites that open by themselves, for just those that are allowed. Called on install and
 * update (which clear registrations), when settings change and when permissions come or go; one after the other.
 */
export function renewSites(): Promise<void> {
  renewing = renewing.then(renew, renew)
  return renewing
}
