import { array, type InferOutput, literal, nullable, object, picklist, safeParse, string } from 'valibot'
import { browser } from 'wxt/browser'
import { summarise } from '../summary'
import type { Summary } from '../types'
import type { Sender } from './page-messages'

const request = object({
  type: literal('summary/read'),
  article: object({
    url: string(),
    title: string(),
    source: nullable(string()),
    author: nullable(string()),
    publishedAt: nullable(string()),
    script: picklist(['hans', 'hant', 'mixed']),
    paragraphs: array(string()),
  }),
})

export type SummaryRequest = InferOutput<typeof request>

/**
 * Sums up an article that the reader in a page has read. The lexicon is larger than all else that the reader needs, and a page
 * is spared it; the markup is not sent, since the grammar does not look at it.
 */
export function handleSummaryMessage(value: unknown, sender: Sender): Promise<Summary> | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const { success, output } = safeParse(request, value)
  if (!success) return undefined
  return Promise.resolve().then(() => summarise({ ...output.article, html: '' }))
}
