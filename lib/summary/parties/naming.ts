import { type NamedParty, namedBody } from '../signing/act'
import type { Block, Mention } from '../types'
import { fullNameOf, isBareHead } from './full-name'
import { isSelf } from './organisation'
import type { PartyPool } from './pool'
import { ownName } from './self'

const named = (mention: Mention): NamedParty => namedBody(mention, mention.text)

/** Names the parties that the signing's clauses call 我校 or 基金会 only, where the page says which body it is. */
export function nameInFull(
  pool: PartyPool,
  mentions: readonly Mention[],
  blocks: ReadonlyMap<number, Block>,
): void {
  for (let i = 0; i < pool.size; i++) {
    const names = pool.names(i)
    const self = names.every(isSelf) ? names[0] : undefined
    const others = Array.from({ length: pool.size }, (_, k) => (k === i ? [] : pool.names(k))).flat()
    const own = self ? ownName(self, others, mentions, blocks) : null
    if (own) pool.name(i, named(own))
    const head = names.every(isBareHead) ? names[0] : undefined
    const full = head && fullNameOf(head, mentions, (name) => ![i, null].includes(pool.find(name)))
    if (full) pool.name(i, named(full))
  }
}
