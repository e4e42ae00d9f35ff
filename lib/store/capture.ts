import type { Article } from '../types'
import { addressKey } from './address'
import { anchorSummary } from './anchor'
import { packBlock } from './block'
import { digestBody } from './digest'
import type { ParsedSave } from './messages'
import type { Capture } from './types'

/**
 * What is kept of a reading: digest, evidence with its words, the packed block.
 * @throws EvidenceError when a fact points outside the article.
 */
export async function captureOf(message: ParsedSave, pageUrl: string): Promise<Capture> {
  const { article, block, captureId, engine, readAt, summary } = message
  return {
    captureId,
    pageUrl,
    readAt,
    engine,
    sha256: await digestBody(article.paragraphs),
    article,
    summary: anchorSummary(article, summary),
    block: block ? await packBlock(block) : null,
  }
}

/** The key under which an article's entry is found again. */
export function articleKey(article: Article, pageUrl: string): string {
  return addressKey(article.url) || addressKey(pageUrl)
}
