import type { Card } from './card'
import type { Library } from './database'
import { GoneError } from './faults'
import { needRoom } from './room'
import type { Hand } from './types'
import { putEntry, within, writeEntries } from './write'

/** A new state of the reader's hand, or how to get it from the state at hand. */
export type HandChange = Partial<Hand> | ((hand: Hand) => Partial<Hand>)

/**
 * Changes what the reader's hand added to an entry, on top of its latest state; gives the new card.
 * @throws GoneError when the entry is not there any more.
 */
export async function editHand(db: Library, id: string, change: HandChange, now: string): Promise<Card> {
  await needRoom()
  const tx = writeEntries(db)
  return within(tx, async () => {
    const entry = await tx.objectStore('entries').get(id)
    if (!entry) throw new GoneError(id)
    const changes = typeof change === 'function' ? change(entry.hand) : change
    const changed = { ...entry, updatedAt: now, hand: { ...entry.hand, ...changes } }
    return putEntry(tx, changed)
  })
}
