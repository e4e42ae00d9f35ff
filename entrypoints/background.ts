import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { handleDictionaryMessage } from '../lib/page/dictionary'

export default defineBackground(() => {
  browser.action.onClicked.addListener(async (tab) => {
    if (tab.id === undefined) return
    await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/content-scripts/reader.js'],
    })
  })

  browser.runtime.onMessage.addListener((message, _, respond) => {
    const answer = handleDictionaryMessage(message)
    answer?.then(respond, () => respond(undefined))
    return answer !== undefined
  })
})
