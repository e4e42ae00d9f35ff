import { browser } from 'wxt/browser'
import type { SummaryRequest } from '../background/summary-messages'
import type { Article, Evidence, Summary } from '../types'

/**
 * The summary of an article, read by the background. A service worker may be stopped at any time, so it is asked a second
 * time when the first question got no answer. Throws when the background cannot be reached at all.
 */
export async function summaryOf({ html: _, ...article }: Article): Promise<Summary> {
  const request: SummaryRequest = { type: 'summary/read', article }
  const ask = async (): Promise<Summary> => {
    const answer: Summary | undefined = await browser.runtime.sendMessage(request)
    if (!answer) throw new Error('no summary')
    return answer
  }
  return ask().catch(ask)
}

/** The day that words of an article name (ISO, as in `SigningDate`); null where they name none or nobody answers. */
export async function isoOf({ html: _, ...article }: Article, evidence: Evidence): Promise<string | null> {
  const request: SummaryRequest = { type: 'summary/date', article, evidence }
  const answer: unknown = await browser.runtime.sendMessage(request).catch(() => null)
  return typeof answer === 'string' ? answer : null
}
