import { browser } from 'wxt/browser'
import type { Dress, PageMessage } from '../messages'

/** Asks the background; false when it cannot be reached, as after an update of the extension. */
export async function ask(message: PageMessage): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message)
    return answer === true
  } catch {
    return false
  }
}

/** Style and strings of the reader. Asked a second time when the first question found the background asleep. */
export async function askDress(): Promise<Dress> {
  const once = async (): Promise<Dress> => {
    const dress: Dress | undefined = await browser.runtime.sendMessage({ type: 'page:dress' })
    if (!dress) throw new Error('no style')
    return dress
  }
  return once().catch(once)
}
