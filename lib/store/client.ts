import { browser } from 'wxt/browser'
import type { Failed, Replies, StoreMessage } from './messages'

/** Asks the background; a background that cannot be reached is a fault like any other, never a rejection. */
export async function askStore<Type extends keyof Replies>(
  message: Extract<StoreMessage, { type: Type }>,
): Promise<Replies[Type] | Failed> {
  try {
    const reply: Replies[Type] | undefined = await browser.runtime.sendMessage(message)
    return reply ?? unreachable('no answer')
  } catch (error) {
    return unreachable(String(error))
  }
}

function unreachable(detail: string): Failed {
  return { ok: false, fault: 'unknown', detail }
}
