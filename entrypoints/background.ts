import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { activate } from '../lib/background/activate'
import { handleDressMessage } from '../lib/background/dress'
import { menuItemOf, putMenus } from '../lib/background/menus'
import { handlePageMessage } from '../lib/background/page-messages'
import { handleSummaryMessage } from '../lib/background/summary-messages'
import { openLibraryPage } from '../lib/own-pages'
import { handleDictionaryMessage } from '../lib/page/dictionary'
import { watchSettings } from '../lib/settings'
import { renewSites } from '../lib/sites/register'
import { handleStoreMessage } from '../lib/store/background'

/** Each answers what is addressed to it and leaves the rest to the others. */
const handlers = [
  handlePageMessage,
  handleDressMessage,
  handleSummaryMessage,
  handleDictionaryMessage,
  handleStoreMessage,
]

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void activate(tab))
  browser.runtime.onInstalled.addListener(() => {
    void putMenus()
    void renewSites()
  })
  watchSettings((settings, before) => {
    if (settings.language !== before.language) void putMenus()
    if (settings.sites.join() !== before.sites.join()) void renewSites()
  })
  browser.permissions.onAdded.addListener(() => void renewSites())
  browser.permissions.onRemoved.addListener(() => void renewSites())
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const item = menuItemOf(menuItemId)
    if (item === 'library') void openLibraryPage()
    else if (tab && item) void activate(tab, item === 'page' ? 'reader:toggle' : 'reader:selection')
  })
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    for (const handle of handlers) {
      const answer = handle(message, sender)
      if (!answer) continue
      answer.then(respond, () => respond(undefined))
      return true
    }
    return false
  })
})
