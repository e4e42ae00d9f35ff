import type { Hand, LedgerMark } from './types'

/** What is said of a commitment that the reader has not marked. */
const UNMARKED: LedgerMark = { status: 'open', note: '' }

/** The reader's mark beside a clause. Clauses are a page's own words: one may be `constructor` or `__proto__`. */
export const markOf = (ledger: Hand['ledger'], clause: string): LedgerMark =>
  (Object.hasOwn(ledger, clause) ? ledger[clause] : undefined) ?? UNMARKED
