import type { ScriptCode } from '../types'
import type { Appearance } from './collection'
import { type Names, plainName } from './names'

/** A position as it stood beside a person's name, from the first to the last report of it. */
export interface Held {
  title: string
  represents: string | null
  /** Of a page that says it so. */
  script: ScriptCode
  first: string
  last: string
  count: number
}

/**
 * Positions over time, the latest first, in either script once. Only what the pages say: nothing is concluded about the time
 * between.
 */
export function positionsOf(appearances: readonly Appearance[], names: Names): Held[] {
  const held = new Map<string, Held>()
  for (const { card, day, person } of appearances) {
    const { represents, title } = person
    if (title === null) continue
    const side = represents === null ? '' : names.keyOf('organisation', represents)
    const key = `${plainName(title)}\n${side}`
    const known = held.get(key)
    if (!known) {
      held.set(key, { title, represents, script: card.script, first: day, last: day, count: 1 })
      continue
    }
    known.count++
    if (day !== '' && (known.first === '' || day < known.first)) known.first = day
    if (day > known.last) known.last = day
  }
  return [...held.values()].sort((one, other) => (one.last < other.last ? 1 : -1))
}
