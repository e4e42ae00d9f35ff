import type { Names } from '../analysis/names'
import type { Card } from '../store/card'
import { fold } from '../store/fold'
import type { ScriptCode } from '../types'

/** The sides from which a collection can be narrowed, in the order in which they are offered. */
export const FACETS = [
  'party',
  'person',
  'place',
  'type',
  'year',
  'tag',
  'force',
  'status',
  'with',
  'checked',
] as const
export type Facet = (typeof FACETS)[number]

/** A value as it is compared (folded, names joined) and as it is shown (in the script of the pages). */
export interface FacetValue {
  key: string
  label: string
  /** Of the page that the label stands on. */
  script: ScriptCode
}

/** The chosen values of each facet, as an address holds them: any of them within one facet, all facets together. */
export type Chosen = Partial<Record<Facet, string[]>>

/** What a card has of a facet, as its page writes it. */
export function labelsOf(card: Card, facet: Facet): string[] {
  switch (facet) {
    case 'party':
      return card.parties.map(({ name }) => name)
    case 'person':
      return card.people.map(({ name }) => name)
    case 'place':
      return card.place === null ? [] : [card.place]
    case 'type':
      return card.documents.map(({ type }) => type)
    case 'year':
      return yearOf(card) ?? []
    case 'tag':
      return card.tags
    case 'force':
      return card.commitments.map(({ force }) => force)
    case 'status':
      return card.commitments.map(({ status }) => status)
    case 'with':
      return [
        ...(card.commitments.some(({ amounts }) => amounts.length > 0) ? ['sum'] : []),
        ...(card.commitments.some(({ deadline }) => deadline !== null) ? ['deadline'] : []),
        ...(card.hasNote ? ['note'] : []),
      ]
    case 'checked':
      return [card.checked ? 'yes' : 'no']
  }
}

function yearOf({ date, publishedAt }: Card): string[] | null {
  const year = /^\d{4}/.exec(date?.iso ?? '')?.[0] ?? /^\d{4}/.exec(publishedAt ?? '')?.[0]
  return year ? [year] : null
}

/**
 * The key under which the variants of a value meet. Parties and people are those of the analysis: joined by rule, then joined
 * and separated by the reader's hand.
 */
export function facetKey(facet: Facet, value: string, names: Names): string {
  if (facet === 'party') return names.keyOf('organisation', value)
  return facet === 'person' ? names.keyOf('person', value) : fold(value)
}
