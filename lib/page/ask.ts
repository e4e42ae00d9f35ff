import { browser } from 'wxt/browser'
import type { PageMessage } from '../messages'

/** Asks the background; false when it cannot be reached, as after an update of the extension. */
export async function ask(message: PageMessage): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message)
    return answer === true
  } catch {
    return false
  }
}
