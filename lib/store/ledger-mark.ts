import { wordsAt } from '../article/paragraphs'
import type { Article, Commitment } from '../types'
import type { Hand, LedgerMark } from './types'

/** What is said of a commitment that the reader has not marked. */
const UNMARKED: LedgerMark = { status: 'open', note: '' }

/**
 * The page's own words of a commitment, which its mark stands beside: they stay when the reader words the commitment anew.
 */
export function clauseOf(
  article: Article,
  { evidence, text }: Pick<Commitment, 'evidence' | 'text'>,
): string {
  return wordsAt(article, evidence) || text
}

/** The reader's mark beside a clause. Clauses are a page's own words: one may be `constructor` or `__proto__`. */
export const markOf = (ledger: Hand['ledger'], clause: string): LedgerMark =>
  (Object.hasOwn(ledger, clause) ? ledger[clause] : undefined) ?? UNMARKED
