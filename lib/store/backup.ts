import type { Card } from './card'
import type { Library } from './database'

/** So many articles saved or changed since the last backup are worth a reminder. */
const REMIND_FROM = 20
const KEY = 'backup'

/** When the whole library was last taken out of the browser; null for never. */
export async function lastBackup(db: Library): Promise<string | null> {
  const at = await db.get('meta', KEY)
  return typeof at === 'string' ? at : null
}

/** Remembers that the whole library was taken out at `at`, ISO 8601 with time. */
export async function noteBackup(db: Library, at: string): Promise<void> {
  await db.put('meta', at, KEY)
}

/** How many articles were saved or changed since the last backup, when they are enough to remind of it; else 0. */
export function unsaved(cards: readonly Card[], last: string | null): number {
  const count = cards.filter(({ updatedAt }) => last === null || updatedAt > last).length
  return count >= REMIND_FROM ? count : 0
}
