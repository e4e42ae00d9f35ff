import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { looksLikeSigning } from '../lib/sites/looks-like-signing'

/** On sites that the reader lets open by themselves: a look at the page, and a word to the background when it fits. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (looksLikeSigning(document)) void browser.runtime.sendMessage({ type: 'page:found' })
  },
})
