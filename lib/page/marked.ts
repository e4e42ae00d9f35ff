import type { Corrected } from '../corrections'
import { eventFacts, type Fact, type FactKey } from '../facts/keys'
import type { Evidence } from '../types'

/** Stands among the keys of the facts for the words that the reader is about to take. */
export const TAKEN: FactKey = 'taken'

/** What is marked in the text. */
export interface Marked {
  facts: readonly Fact[]
  current: FactKey | null
}

/** The facts, those of later signings among them, and as the current one the words that are being taken, if any. */
export function markedIn(
  corrected: Corrected | null,
  current: FactKey | null,
  taking: Evidence | null,
): Marked {
  const own = corrected?.facts ?? []
  const known = new Set(own.map(({ key }) => key))
  const later = corrected ? eventFacts(corrected.summary).filter(({ key }) => !known.has(key)) : []
  const facts: Fact[] = [...own, ...later]
  if (!taking) return { facts, current }
  facts.push({ key: TAKEN, kind: 'commitment', index: -1, evidence: taking })
  return { facts, current: TAKEN }
}
