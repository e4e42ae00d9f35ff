import type { Block, PersonMention } from '../types'

/** What parts the people of one side from those of the other: 会长甲、理事长乙,以及会长丙、总监丁. */
const ACROSS = /[,;与和同及跟暨]/

/** For each signer of a list the number of its side, as the words between the names part them. */
function grouped(signers: readonly PersonMention[], blocks: ReadonlyMap<number, Block>): number[] {
  let side = 0
  return signers.map(({ span, name }, i) => {
    const before = signers[i - 1]
    const text = before && blocks.get(span.paragraph)?.text
    const from = before ? Math.max(before.span.end, before.name.end) : 0
    if (text && ACROSS.test(text.slice(from, Math.min(span.start, name.start)))) side++
    return side
  })
}

/**
 * The parties of those signers for whom nothing else says it, by the order in which both stand: as many signers as parties, or as many
 * groups of signers. `decided`: each signer's party as far as known; `parties`: how many there are; `closed`: those for whom none of
 * these signs. null where the order says nothing.
 */
export function partiesInOrder(
  signers: readonly PersonMention[],
  decided: readonly (number | null)[],
  parties: number,
  closed: ReadonlySet<number>,
  blocks: ReadonlyMap<number, Block>,
): (number | null)[] {
  const each = signers.length === parties
  const side = each ? signers.map((_, i) => i) : grouped(signers, blocks)
  const sides = (side.at(-1) ?? -1) + 1
  if (sides !== parties || (signers.length > 1 && parties < 2)) return decided.map(() => null)
  const known = Array.from({ length: sides }, (_, k) => {
    const own = new Set(decided.filter((party, i) => party !== null && side[i] === k))
    return own.size === 1 ? ([...own][0] ?? null) : null
  })
  const open = Array.from({ length: parties }, (_, i) => i).filter(
    (i) => !closed.has(i) && !known.includes(i),
  )
  if (open.length !== known.filter((party) => party === null).length) return decided.map(() => null)
  const settled = known.map((party) => party ?? open.shift() ?? null)
  return side.map((k) => settled[k] ?? null)
}
