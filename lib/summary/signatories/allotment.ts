import type { Basis } from '../../types'
import type { PartyPool } from '../parties/pool'
import type { People } from '../people/registry'
import type { SigningAct } from '../signing/act'
import { FIRST_FOR, SIGNER_PATTERNS } from '../signing/grammar'
import type { Block, PersonMention, Span } from '../types'
import { fromLightForm, wordsBefore } from './light-form'
import {
  fromOrganisation,
  fromPosition,
  fromTarget,
  openParties,
  type Representation,
  type SignerTitle,
} from './represents'
import { partiesInOrder } from './sides'

/** A signer of one act with what is known of whom they sign for. */
export interface Signer extends Representation {
  mention: PersonMention
  act: SigningAct
  /** The name that 代表 gives, as it stands. */
  said: string | null
}

/** The words of a span. */
export const textOf = (blocks: ReadonlyMap<number, Block>, span: Span, which: 'raw' | 'text') =>
  blocks.get(span.paragraph)?.[which].slice(span.start, span.end) ?? ''

/** The place that has such a head: 青禾 of 青禾市长. */
const MAYOR = /^(.{2,8}?)副?[省市县区州镇乡]长$/

/** The patterns tell whom the signers act for from whom they sign with. */
const BY_PATTERN = new Set(SIGNER_PATTERNS.map((pattern) => pattern.name))

/** The signers of one act, each with the party that 代表, the position or what is left over points to. */
export function signersOf(
  act: SigningAct,
  people: People,
  pool: PartyPool,
  blocks: ReadonlyMap<number, Block>,
): Signer[] {
  const taken = new Set<number>()
  const signers: Signer[] = act.signers.map((mention) => ({
    mention,
    act,
    party: null,
    span: null,
    basis: 'position' as Basis,
    said: null,
  }))
  const settle = (signer: Signer, party: number | null, basis: Basis, span: Span | null) => {
    if (party === null) return
    signer.party = party
    signer.basis = basis
    signer.span = span
    taken.add(party)
  }
  const parallel = act.targets.length === signers.length
  for (const [i, signer] of signers.entries()) {
    const target = parallel || i === 0 ? act.targets[i] : undefined
    if (!target || !(parallel || signers.length === 2 || act.rule === FIRST_FOR)) continue
    signer.said = textOf(blocks, target.span, 'raw')
    settle(signer, fromTarget(target, pool), signers.length > 1 && parallel ? 'order' : 'said', target.span)
  }
  // 甲代表A与B签署: whoever signs for A does not sign for B.
  const others = BY_PATTERN.has(act.rule) ? act.parties.filter((n) => !act.targets.includes(n)) : []
  const across = new Set(others.map((other) => pool.find(other.text) ?? -1))
  for (const party of across) taken.add(party)
  const undecided = () => signers.filter((s) => s.party === null)
  for (const signer of undecided()) {
    const party = fromOrganisation(titleOf(signer.mention, people, blocks), people, pool, taken)
    settle(signer, party, 'position', organisationSpan(signer.mention, people))
  }
  // Several may sign for one side.
  const open = openParties(pool, signers.length > pool.size ? new Set() : taken)
  const light = undecided().map((signer) => {
    const before = signers[signers.indexOf(signer) - 1]?.mention
    return { signer, party: fromLightForm(presentedAs(signer.mention, before, blocks), pool, open) }
  })
  for (const { signer, party } of light) settle(signer, party, 'position', null)
  for (const signer of undecided()) {
    const party = fromPosition(titleOf(signer.mention, people, blocks), pool, taken)
    settle(signer, party, 'position', null)
  }
  const strangers = undecided().filter((s) => people.organisations(s.mention).length > 0).length
  const decided = signers.map((s) => s.party)
  const inOrder = partiesInOrder(act.signers, decided, pool.size, across, blocks)
  for (const [i, signer] of signers.entries()) {
    const party = signer.party === null ? inOrder[i] : null
    // 青禾市长 does not sign for another place's body.
    const home = MAYOR.exec(titleOf(signer.mention, people, blocks).text)?.[1]
    if (party === null || party === undefined) continue
    // Two with bodies of their own that are none of the parties': the order says nothing.
    if (strangers > 1 && people.organisations(signer.mention).length > 0) continue
    if (!home || pool.names(party).some((name) => name.includes(home.slice(0, 2))))
      settle(signer, party, 'order', null)
  }
  return signers
}

/** The words that present a signer: the title and what stands in front of it, not the signer before. */
function presentedAs(
  { name, title, span }: PersonMention,
  before: PersonMention | undefined,
  blocks: ReadonlyMap<number, Block>,
): string {
  const from = before?.span.paragraph === span.paragraph ? Math.max(before.span.end, before.name.end) : 0
  const to = title && title.start < name.start ? title.start : name.start
  const text = blocks.get(span.paragraph)?.text ?? ''
  return wordsBefore(text.slice(Math.min(from, to), to)) + text.slice(to, name.start)
}

function titleOf(mention: PersonMention, people: People, blocks: ReadonlyMap<number, Block>): SignerTitle {
  const known = people.title(mention)
  return { mention, text: known ? textOf(blocks, known.span, 'text') : '' }
}

const organisationSpan = (mention: PersonMention, people: People): Span | null => {
  const organisation = people.organisations(mention)[0]
  return organisation?.span ?? null
}
