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

/** A new id for a reading. Works in insecure pages too, where `crypto.randomUUID` does not exist. */
export function newCaptureId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
