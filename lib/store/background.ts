import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { openLibraryPage } from '../own-pages'
import { openLibrary } from './database'
import { failed } from './faults'
import { findSaved } from './find'
import { messageShape, type ParsedMessage, type Reply } from './messages'
import { announceChange } from './news'
import { correct, saveReading } from './save'

/** The part of a message's sender that is vouched for by the browser, not by the sender. */
export interface Sender {
  id?: string
  /** Address of the page or frame that the content script runs in. */
  url?: string
}

/**
 * Answers what a page asks of the library; undefined for what is not addressed to it. A message in a wrong shape, or
 * from another extension, is refused and changes nothing. A promise that resolves to `saved` means: it is on the disk.
 */
export function handleStoreMessage(message: unknown, sender: Sender): Promise<Reply> | undefined {
  if (!isOurs(message)) return undefined
  return answer(message, sender).catch(failed)
}

function isOurs(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    message.type.startsWith('store/')
  )
}

async function answer(message: unknown, sender: Sender): Promise<Reply> {
  if (sender.id !== browser.runtime.id) return { ok: false, fault: 'refused', detail: 'another extension' }
  const parsed = v.parse(messageShape, message)
  return act(parsed, sender.url ?? '', new Date().toISOString())
}

async function act(message: ParsedMessage, pageUrl: string, now: string): Promise<Reply> {
  switch (message.type) {
    case 'store/find':
      return findSaved(await openLibrary(), message.article, pageUrl)
    case 'store/save': {
      const reply = await saveReading(await openLibrary(), message, pageUrl, now)
      if (reply.status === 'saved' || reply.status === 'version') announceChange([reply.id])
      return reply
    }
    case 'store/correct':
      await correct(await openLibrary(), message.id, message.corrections, now)
      announceChange([message.id])
      return { ok: true }
    case 'store/open':
      await openLibraryPage(message.id)
      return { ok: true }
  }
}
