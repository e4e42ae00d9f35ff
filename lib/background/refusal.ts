import type { Refusal } from '../messages'

const STORES = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
]

/** Why the browser refused to let us into a page, from the page's address: all that is known of it. */
export function refusalOf(url: string | undefined): Refusal {
  if (url === undefined) return 'other'
  if (STORES.some((store) => url.startsWith(store))) return 'store'
  if (url.startsWith('about:reader')) return 'reader'
  if (/^file:/i.test(url)) return 'file'
  if (/\.pdf($|[?#])/i.test(url)) return 'pdf'
  return /^https?:/i.test(url) ? 'other' : 'browser'
}
