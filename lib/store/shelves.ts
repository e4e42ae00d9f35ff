import { type Card, isCard } from './card'
import type { Library } from './database'

/**
 * The cards of one segment of the search index as one record, UTF-8 JSON. Forty such records are read in a fraction of the time
 * that ten thousand cards take. Cards that changed since are `pending`, and read one by one.
 */
export interface Shelf {
  number: number
  cards: Uint8Array
}

/** How long the cards may be unpacked before the page gets its turn, in ms. */
const SLICE = 40
const turn = () => new Promise<void>((done) => setTimeout(done))

/** The shelf of a segment: those of its cards that are there. */
export const shelfOf = (number: number, cards: readonly (Card | undefined)[]): Shelf => ({
  number,
  cards: new TextEncoder().encode(JSON.stringify(cards.filter((card) => card !== undefined))),
})

/** The cards of a shelf; none of a broken one: they are then read one by one. */
function unpack({ cards }: Shelf): Card[] {
  try {
    const content: Card[] = JSON.parse(new TextDecoder().decode(cards))
    return content.filter(isCard)
  } catch {
    return []
  }
}

/** All cards of the library, the latest saved first. */
export async function loadCards(db: Library): Promise<Card[]> {
  const tx = db.transaction(['cards', 'pending', 'shelves'])
  const [shelves, pending, ids] = await Promise.all([
    tx.objectStore('shelves').getAll(),
    tx.objectStore('pending').getAllKeys(),
    tx.objectStore('cards').getAllKeys(),
  ])
  const known = new Map<string, Card>()
  let since = performance.now()
  // A later shelf holds the later state of a card.
  for (const shelf of shelves) {
    for (const card of unpack(shelf)) known.set(card.id, card)
    if (performance.now() - since < SLICE) continue
    await turn()
    since = performance.now()
  }
  for (const id of pending) known.delete(id)
  const missing = ids.filter((id) => !known.has(id))
  for (const card of await readCards(db, missing, ids.length)) if (isCard(card)) known.set(card.id, card)
  const cards = ids.flatMap((id) => known.get(id) ?? [])
  return latestFirst(cards)
}

/** Sorts in place: the latest saved first. */
export const latestFirst = (cards: Card[]): Card[] =>
  cards.sort((one, other) => (one.savedAt === other.savedAt ? 0 : one.savedAt < other.savedAt ? 1 : -1))

/** Cards one by one, or all at once when most of the library is wanted. */
async function readCards(
  db: Library,
  ids: readonly string[],
  count: number,
): Promise<readonly (Card | undefined)[]> {
  if (ids.length > count / 4) return db.getAll('cards')
  const store = db.transaction('cards').store
  return Promise.all(ids.map((id) => store.get(id)))
}

/** The latest saved cards alone: what can be shown before all are there. */
export async function latestCards(db: Library, most: number): Promise<Card[]> {
  const cards: Card[] = []
  let cursor = await db.transaction('cards').store.index('savedAt').openCursor(null, 'prev')
  while (cursor && cards.length < most) {
    if (isCard(cursor.value)) cards.push(cursor.value)
    cursor = await cursor.continue()
  }
  return cards
}
