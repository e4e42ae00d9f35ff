import type { Collection, Signing } from './collection'

/** Another signing between the same parties. */
export interface Related {
  signing: Signing
  /** Whether it was signed after, before, on the same day, or nobody can tell. */
  when: 'later' | 'earlier' | 'same' | 'unknown'
}

/** Length of a whole day: 2020-10-13. */
const DAY = 10

/** As exact as both days are: 2020-10 is neither before nor after 2020-10-13. */
function compareDays(one: string, other: string): Related['when'] {
  const length = Math.min(one.length, other.length)
  const [a, b] = [one.slice(0, length), other.slice(0, length)]
  if (a === b) return one === other && length === DAY ? 'same' : 'unknown'
  return a > b ? 'later' : 'earlier'
}

/**
 * Other signings in which at least two parties of the card's signings take part together: an agreement renewed, followed
 * up, or preceded. The latest first.
 */
export function relatedSignings(collection: Collection, id: string): Related[] {
  const own = collection.signings.filter(({ card }) => card.id === id)
  const found = new Map<Signing, Related>()
  for (const { day, parties } of own) {
    const near = new Set(parties.flatMap((key) => collection.organisations.get(key)?.signings ?? []))
    for (const signing of near) {
      if (signing.card.id === id || found.has(signing)) continue
      const shared = signing.parties.filter((key) => parties.includes(key)).length
      if (shared >= 2) found.set(signing, { signing, when: compareDays(signing.day, day) })
    }
  }
  return [...found.values()].sort((one, other) => (one.signing.day < other.signing.day ? 1 : -1))
}
