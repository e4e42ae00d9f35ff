import { browser } from 'wxt/browser'
import type { ReaderMessage, Refusal } from '../messages'
import { refusalOf } from './refusal'
import { refuse } from './refuse'

export interface Tab {
  id?: number
  url?: string
}

/** Tells the reader in a tab; false when there is none. */
async function tell(tabId: number, message: ReaderMessage): Promise<boolean> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
    return answer === true
  } catch {
    return false
  }
}

/** A PDF view may let a script in, and has no article to read. */
const isPdf = async (tabId: number): Promise<boolean> => {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.contentType === 'application/pdf',
  })
  return result?.result === true
}

/**
 * What a click on the toolbar, the shortcut or the menu does: a reader that is there leaves (or sums up the selection),
 * else one is injected into this tab alone. Where the browser does not let us in, the reader of the page is told why.
 */
export async function activate(tab: Tab, wish: ReaderMessage['type'] = 'reader:toggle'): Promise<void> {
  const { id: tabId, url } = tab
  if (tabId === undefined) return
  if (await tell(tabId, { type: wish })) return
  let refusal: Refusal | null = null
  try {
    if (await isPdf(tabId)) refusal = 'pdf'
    else await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] })
  } catch {
    refusal = refusalOf(url)
  }
  if (refusal) await refuse(tabId, refusal, url)
  else if (wish === 'reader:selection') await tell(tabId, { type: wish })
}
