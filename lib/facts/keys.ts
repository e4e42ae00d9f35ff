import type { Evidence, Summary } from '../types'

/** The lists of a summary, and its two single facts, by the name that a reader would give to one of their members. */
export type FactKind =
  | 'document'
  | 'party'
  | 'signatory'
  | 'participant'
  | 'date'
  | 'place'
  | 'commitment'
  | 'announced'

/**
 * What a fact is known by: its kind and the place of its evidence, `signatory@0:53-56`. It outlives the lists' order, so
 * that a correction still finds its fact when the page is read again.
 */
export type FactKey = string

export interface Fact {
  key: FactKey
  kind: FactKind
  /** Place in its list; 0 for date and place. */
  index: number
  evidence: Evidence
}

/** The key of a fact of this kind with this evidence. */
export const keyOf = (kind: FactKind, { paragraph, start, end }: Evidence): FactKey =>
  `${kind}@${paragraph}:${start}-${end}`

const listed = (kind: FactKind, items: readonly { evidence: Evidence }[]): Omit<Fact, 'key'>[] =>
  items.map(({ evidence }, index) => ({ kind, index, evidence }))

/** All facts of a summary in the order of its lists. Where two of a kind share their evidence, the later gets `#2`. */
export function factsOf(summary: Summary): Fact[] {
  const facts = [
    ...listed('document', summary.documents),
    ...listed('party', summary.parties),
    ...listed('signatory', summary.signatories),
    ...listed('date', summary.date ? [summary.date] : []),
    ...listed('place', summary.place ? [summary.place] : []),
    ...listed('commitment', summary.commitments),
    ...listed('announced', summary.announced),
    ...listed('participant', summary.participants),
  ]
  const seen = new Map<FactKey, number>()
  return facts.map((fact) => {
    const key = keyOf(fact.kind, fact.evidence)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return { ...fact, key: times === 1 ? key : `${key}#${times}` }
  })
}

/** When and where the signings after the first took place: they stand in their events alone, and are known by their evidence. */
export function eventFacts({ events }: Summary): Fact[] {
  return events.slice(1).flatMap(({ date, place }, n) => {
    const facts = [...listed('date', date ? [date] : []), ...listed('place', place ? [place] : [])]
    return facts.map((fact) => ({ ...fact, index: n + 1, key: keyOf(fact.kind, fact.evidence) }))
  })
}
