import type { KeptName } from '../script'
import type { Summary } from '../types'

/**
 * The names that a summary found, for the converter to keep as names: 余华 becomes 余華, not 餘華, and an organisation is not
 * reworded. None without a summary.
 */
export function namesOf(summary: Summary | null): KeptName[] {
  if (!summary) return []
  const { signatories, participants, parties, place } = summary
  return [
    ...[...signatories, ...participants].map(({ name }): KeptName => ({ text: name, type: 'PER' })),
    ...parties.map(({ name }): KeptName => ({ text: name, type: 'ORG' })),
    ...(place ? [{ text: place.text, type: 'LOC' } as const] : []),
  ]
}
