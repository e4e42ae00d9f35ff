import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { looksLikeSigning } from '../lib/sites/looks-like-signing'

/** On sites that the reader lets open by themselves: a look at the page, and a word to the background when it fits. */
export default defineUnlistedScript(() => {
  if (looksLikeSigning(document)) void browser.runtime.sendMessage({ type: 'page:found' })
})
