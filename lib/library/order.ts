import type { Card } from '../store/card'
import { fold } from '../store/fold'

/** In the order in which they are offered; `best` answers a search. */
export const ORDERS = ['best', 'saved', 'date', 'published', 'title'] as const
export type Order = (typeof ORDERS)[number]

/** A day that sorts: of the signing, else of the report; '' when neither is known. A date without a year is no day. */
export function dayOf({ date, publishedAt }: Card): string {
  const iso = date?.iso ?? ''
  return /^\d{4}/.test(iso) ? iso : (publishedAt ?? '')
}

const names = new WeakMap<Card, { title: string; names: string }>()

function foldedNames(card: Card) {
  const cached = names.get(card)
  if (cached) return cached
  const all = [...card.parties.map(({ name }) => name), ...card.people.map(({ name }) => name)]
  const folded = { title: fold(card.title), names: fold(all.join('\n')) }
  names.set(card, folded)
  return folded
}

/** How well a card answers the phrases: most for the title, then for the names in it, then for the text alone. */
function rank(card: Card, phrases: readonly string[]): number {
  const { names: named, title } = foldedNames(card)
  return phrases.reduce(
    (sum, phrase) => sum + (title.includes(phrase) ? 2 : 0) + (named.includes(phrase) ? 3 : 0),
    0,
  )
}

/** Sorts by the order chosen; what is alike, the last saved first. `best` without phrases is `saved`. */
export function ordered(cards: readonly Card[], order: Order, phrases: readonly string[]): Card[] {
  const ranks = new Map(
    order === 'best' && phrases.length > 0 ? cards.map((card) => [card, rank(card, phrases)]) : [],
  )
  const keys = new Map(order === 'title' ? cards.map((card) => [card, foldedNames(card).title]) : [])
  const later = (one: string, other: string) => (one === other ? 0 : one < other ? 1 : -1)
  const compare: Record<Order, (one: Card, other: Card) => number> = {
    best: (one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0),
    saved: () => 0,
    date: (one, other) => later(dayOf(one), dayOf(other)),
    published: (one, other) => later(one.publishedAt ?? '', other.publishedAt ?? ''),
    title: (one, other) => later(keys.get(other) ?? '', keys.get(one) ?? ''),
  }
  return [...cards].sort((one, other) => compare[order](one, other) || later(one.savedAt, other.savedAt))
}
