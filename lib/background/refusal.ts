import type { Refusal } from '../messages'

const STORES = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
]

/**
 * Why the browser refused to let us into a page, from the page's address: all that is known of it. The browser's own pages
 * grant nothing, so there not even the address is told, and Chromium's words alone tell its store from them.
 */
export function refusalOf(url: string | undefined, said = ''): Refusal {
  if (url === undefined) return /extensions gallery/i.test(said) ? 'store' : 'browser'
  if (STORES.some((store) => url.startsWith(store))) return 'store'
  if (url.startsWith('about:reader')) return 'reader'
  if (/^file:/i.test(url)) return 'file'
  if (/\.pdf($|[?#])/i.test(url)) return 'pdf'
  return /^https?:/i.test(url) ? 'other' : 'browser'
}
