import type { Card } from '../store/card'
import { fold } from '../store/fold'
import type { ScriptCode } from '../types'

/** The sides from which a collection can be narrowed, in the order in which they are offered. */
export const FACETS = ['party', 'person', 'place', 'type', 'year', 'tag', 'force', 'with', 'checked'] as const
export type Facet = (typeof FACETS)[number]

/** A value as it is compared (folded) and as it is shown (in the script of the pages). */
export interface FacetValue {
  key: string
  label: string
  /** Of the page that the label stands on. */
  script: ScriptCode
}

/** The chosen keys of each facet: any of them within one facet, all facets together. */
export type Chosen = Partial<Record<Facet, string[]>>

function labelsOf(card: Card, facet: Facet): string[] {
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

const known = new WeakMap<Card, Map<Facet, FacetValue[]>>()

/** The values of one card, each once; worked out once a card. */
export function valuesOf(card: Card, facet: Facet): FacetValue[] {
  const facets = known.get(card) ?? new Map<Facet, FacetValue[]>()
  known.set(card, facets)
  const cached = facets.get(facet)
  if (cached) return cached
  const values = new Map<string, FacetValue>()
  for (const label of labelsOf(card, facet)) {
    const key = fold(label)
    if (label !== '' && !values.has(key)) values.set(key, { key, label, script: card.script })
  }
  const list = [...values.values()]
  facets.set(facet, list)
  return list
}

/** Whether the card has one of the chosen values in every facet but `except`. */
export function isChosen(card: Card, chosen: Chosen, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const keys = chosen[facet]
    if (!keys || keys.length === 0 || facet === except) return true
    return valuesOf(card, facet).some(({ key }) => keys.includes(key))
  })
}

export interface FacetCount extends FacetValue {
  count: number
}

/**
 * How many cards each value would leave, the other facets kept as chosen: the most frequent first, then by name; years
 * from the latest. What is chosen is listed even when it leaves none.
 */
export function countFacet(cards: readonly Card[], facet: Facet, chosen: Chosen): FacetCount[] {
  const counts = new Map<string, FacetCount>()
  for (const key of chosen[facet] ?? []) counts.set(key, { key, label: key, script: 'hans', count: 0 })
  for (const card of cards) {
    if (!isChosen(card, chosen, facet)) continue
    for (const value of valuesOf(card, facet)) {
      const { key } = value
      const entry = counts.get(key)
      if (!entry) counts.set(key, { ...value, count: 1 })
      else {
        if (entry.count === 0) Object.assign(entry, value)
        entry.count++
      }
    }
  }
  const list = [...counts.values()]
  if (facet === 'year') return list.sort((one, other) => (one.key < other.key ? 1 : -1))
  return list.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
}
