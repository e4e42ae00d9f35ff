import { browser } from 'wxt/browser'
import type { ReaderMessage, Refusal } from '../messages'
import { refusalOf } from './refusal'
import { refuse } from './refuse'

export interface Tab {
  id?: number | undefined
  url?: string | undefined
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

/** As much of the extension's interface as tells that it is there. */
interface Interface {
  runtime?: { id?: string }
}

/**
 * The type of the document in a tab: a PDF view may let a script in, and has no article to read. Throws where the browser
 * keeps us out; Firefox says so, on its own pages, by an answer without a result. A page whose frame is named `chrome` or
 * `browser` takes the extension's interface away from every script of ours in it (Chromium 156): that is out, too.
 */
async function contentType(tabId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => {
      const { browser: one, chrome: other } = globalThis as { browser?: Interface; chrome?: Interface }
      return (one?.runtime?.id ?? other?.runtime?.id) ? document.contentType : null
    },
  })
  if (typeof answer?.result !== 'string') throw new Error('no script is let in')
  return answer.result
}

/** A tab closed since the click needs no message, and its place is not to be taken by one. */
const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  )

/**
 * Pauses before further tries, in ms. Chromium tells a page's process of the grant by another way than it sends the script,
 * and the script may be there first and be refused: 5 of 48 clicks in Chromium 156, each right 100 ms later.
 */
const AGAIN = [50, 150, 400]

/** What no browser lets an extension into, however often it tries. */
const NEVER: readonly Refusal[] = ['browser', 'store', 'reader']

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Injects the reader; gives why it could not be, null when it is there. */
async function inject(tabId: number, url: string | undefined, pauses = AGAIN): Promise<Refusal | null> {
  try {
    if ((await contentType(tabId)) === 'application/pdf') return 'pdf'
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] })
    return null
  } catch (error) {
    const refusal = refusalOf(url, String(error))
    const [next, ...later] = pauses
    if (next === undefined || NEVER.includes(refusal)) return refusal
    await pause(next)
    return inject(tabId, url, later)
  }
}

/** Tabs in which the reader is being opened just now. */
const opening = new Set<number>()

/**
 * What a click on the toolbar, the shortcut or the menu does: a reader that is there leaves (or sums up the selection),
 * else one is injected into this tab alone. Where the browser does not let us in, the reader of the page is told why.
 * A second click while the first is at work is the end of a double click, and does nothing.
 */
export async function activate(tab: Tab, wish: ReaderMessage['type'] = 'reader:toggle'): Promise<void> {
  const { id: tabId, url } = tab
  if (tabId === undefined || opening.has(tabId)) return
  opening.add(tabId)
  try {
    if (await tell(tabId, { type: wish })) return
    const refusal = await inject(tabId, url)
    if (refusal) {
      if (await isOpen(tabId)) await refuse(tabId, refusal, url)
    } else if (wish === 'reader:selection') await tell(tabId, { type: wish })
  } finally {
    opening.delete(tabId)
  }
}
