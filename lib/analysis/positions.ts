import type { Appearance } from './collection'

/** A position as it stood beside a person's name, from the first to the last report of it. */
export interface Held {
  title: string
  represents: string | null
  first: string
  last: string
  count: number
}

/** Positions over time, the latest first. Only what the pages say: nothing is concluded about the time between. */
export function positionsOf(appearances: readonly Appearance[]): Held[] {
  const held = new Map<string, Held>()
  for (const { day, person } of appearances) {
    if (person.title === null) continue
    const key = `${person.title}\n${person.represents ?? ''}`
    const known = held.get(key)
    if (!known) {
      held.set(key, { title: person.title, represents: person.represents, first: day, last: day, count: 1 })
      continue
    }
    known.count++
    if (day !== '' && (known.first === '' || day < known.first)) known.first = day
    if (day > known.last) known.last = day
  }
  return [...held.values()].sort((one, other) => (one.last < other.last ? 1 : -1))
}
