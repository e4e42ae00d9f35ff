import { browser } from 'wxt/browser'
import css from '../../components/reader/all.css?inline'
import { readerTables, summaryTables } from '../i18n/tables'
import type { Dress } from '../messages'
import { counterpartsFor } from '../script/fonts'
import type { Sender } from './page-messages'

const fonts: Dress['fonts'] = Object.fromEntries(
  (['hans', 'hant', 'hant-tw', 'hant-hk'] as const).map((target) => [target, counterpartsFor(target)]),
)

/**
 * Style, strings and fonts of the reader, which the background hands to a page when it is opened: a third of what would else be
 * injected, and parsed, as a script.
 */
export function handleDressMessage(message: unknown, sender: Sender): Promise<Dress> | undefined {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null
  if (type !== 'page:dress' || sender.id !== browser.runtime.id) return undefined
  return Promise.resolve({ css, fonts, reader: readerTables, summary: summaryTables })
}
