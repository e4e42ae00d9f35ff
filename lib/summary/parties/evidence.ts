import type { Party } from '../../types'
import type { SigningAct } from '../signing/act'
import type { Block, Mention } from '../types'
import { inTextOrder, stretchOf } from '../within'

/**
 * The parties with evidence in the first sentence of the body that tells of the signing and names them in the same words: a
 * reader who follows a party wants the report, not a caption or a title further down. Others stay as they are.
 */
export function inFirstReport(
  parties: readonly Party[],
  acts: readonly SigningAct[],
  mentions: readonly Mention[],
  blocks: ReadonlyMap<number, Block>,
): Party[] {
  const [first] = acts
    .map((act) => act.clause.sentence)
    .filter((sentence) => sentence.paragraph >= 0)
    .sort(inTextOrder)
  const raw = first && (blocks.get(first.paragraph)?.raw ?? '')
  if (!first || !raw) return [...parties]
  const named = mentions.filter(
    (m) => m.paragraph === first.paragraph && m.start >= first.start && m.end <= first.end,
  )
  return parties.map((party) => {
    const there = party.composed ? undefined : named.find((m) => raw.slice(m.start, m.end) === party.name)
    return there ? { ...party, evidence: stretchOf(there, there.start, there.end) } : party
  })
}
