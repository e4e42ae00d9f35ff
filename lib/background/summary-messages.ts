import {
  array,
  type InferOutput,
  literal,
  nullable,
  number,
  object,
  picklist,
  safeParse,
  string,
  variant,
} from 'valibot'
import { browser } from 'wxt/browser'
import { summarise } from '../summary'
import { isoAt } from '../summary/dates'
import type { Summary } from '../types'
import type { Sender } from './page-messages'

const article = object({
  url: string(),
  title: string(),
  source: nullable(string()),
  author: nullable(string()),
  publishedAt: nullable(string()),
  script: picklist(['hans', 'hant', 'mixed']),
  paragraphs: array(string()),
})

const evidence = object({ paragraph: number(), start: number(), end: number() })

const request = variant('type', [
  object({ type: literal('summary/read'), article }),
  /** The day that words of the article name. */
  object({ type: literal('summary/date'), article, evidence }),
])

export type SummaryRequest = InferOutput<typeof request>

/**
 * Sums up an article that the reader in a page has read, or resolves a date that the reader has found in it; undefined for
 * what is not addressed to us. The lexicon is larger than all else that the reader needs, and a page is spared it; the markup
 * is not sent, since the grammar does not look at it.
 */
export function handleSummaryMessage(
  value: unknown,
  sender: Sender,
): Promise<Summary | string | null> | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const { success, output } = safeParse(request, value)
  if (!success) return undefined
  return Promise.resolve().then(() => {
    const whole = { ...output.article, html: '' }
    return output.type === 'summary/date' ? isoAt(whole, output.evidence) : summarise(whole)
  })
}
