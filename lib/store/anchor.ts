import { stored } from '../article/relocate'
import type { Article, Evidence, StoredEvidence, Summary } from '../types'
import type { StoredSummary } from './types'

/** Thrown when a fact points outside the text that it claims to stand in. */
export class EvidenceError extends Error {
  override name = 'EvidenceError'
}

/**
 * Evidence with its words and what stands around them.
 * @throws EvidenceError when the offsets do not lie in the article.
 */
export function anchor(article: Article, evidence: Evidence): StoredEvidence {
  const { paragraph, start, end } = evidence
  const text = paragraph === -1 ? article.title : article.paragraphs[paragraph]
  if (text === undefined || start < 0 || start > end || end > text.length) {
    throw new EvidenceError(`${paragraph}:${start}-${end} lies outside the article`)
  }
  return stored(article, evidence)
}

function isEvidence(value: object): value is Evidence {
  return 'paragraph' in value && 'start' in value && 'end' in value
}

function walk(article: Article, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(article, item))
  if (typeof value !== 'object' || value === null) return value
  if (isEvidence(value)) return anchor(article, value)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(article, item)]))
}

/**
 * The summary with the words of every fact stored beside its offsets.
 * @throws EvidenceError when a fact points outside the article.
 */
export function anchorSummary(article: Article, summary: Summary): StoredSummary {
  return walk(article, summary) as StoredSummary
}
