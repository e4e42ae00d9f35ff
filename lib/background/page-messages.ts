import { browser } from 'wxt/browser'
import { pageMessage } from '../messages'
import { openLibraryPage } from '../own-pages'
import { activate } from './activate'
import { refuse } from './refuse'
import { ORIGINS, roomSheet, SHEETS, setSheet } from './sheets'

/** The part of a message's sender that the browser vouches for. */
export interface Sender {
  id?: string
  url?: string
  frameId?: number
  tab?: { id?: number }
}

/** Answers the reader in a page; undefined for what is not addressed to us or does not come from a tab of ours. */
export function handlePageMessage(value: unknown, sender: Sender): Promise<boolean> | undefined {
  const message = pageMessage(value)
  const tabId = sender.tab?.id
  if (message === null || tabId === undefined || sender.id !== browser.runtime.id || sender.frameId !== 0) {
    return undefined
  }
  const done = () => true
  switch (message.type) {
    case 'page:room':
      return setSheet(tabId, roomSheet(message.edge, message.size), message.on).then(done)
    case 'page:sheet':
      return setSheet(tabId, SHEETS[message.sheet], message.on, ORIGINS[message.sheet]).then(done)
    case 'page:refuse':
      return refuse(tabId, message.why, sender.url).then(done)
    case 'page:open':
      return openOwn(message.page).then(done)
    case 'page:found':
      return activate({ id: tabId, url: sender.url }, 'reader:ping').then(done)
  }
}

async function openOwn(page: 'options' | 'library'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage()
  else await openLibraryPage()
}
