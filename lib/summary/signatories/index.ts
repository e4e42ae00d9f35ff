import type { Party, Signatory } from '../../types'
import { isLightForm } from '../parties/organisation'
import type { PartyPool } from '../parties/pool'
import type { People } from '../people/registry'
import type { SigningAct } from '../signing/act'
import type { Block, Span } from '../types'
import { type Signer, signersOf, textOf } from './allotment'

/** One entry for each person who signs, in order of the text; indices of an act's signers can be looked up by name. */
export function findSignatories(
  acts: readonly SigningAct[],
  people: People,
  pool: PartyPool,
  parties: readonly Party[],
  blocks: ReadonlyMap<number, Block>,
): Signatory[] {
  const found = new Map<string, Signatory>()
  for (const act of acts) {
    for (const signer of signersOf(act, people, pool, blocks)) {
      const key = people.of(signer.mention).name
      const before = found.get(key)
      if (before && !saysMore(signer, before)) continue
      found.set(key, toSignatory(signer, people, parties, blocks))
    }
  }
  return [...found.values()]
}

/** What 代表 says goes before what a position implies, and that before nothing. */
const saysMore = (signer: Signer, before: Signatory): boolean =>
  before.party === null ? signer.party !== null : signer.basis === 'said' && before.basis === 'position'

function toSignatory(
  signer: Signer,
  people: People,
  parties: readonly Party[],
  blocks: ReadonlyMap<number, Block>,
): Signatory {
  const { mention, party, basis, span } = signer
  const name = at(people.nameInFull(mention))
  const title = people.title(mention)
  const known = party === null ? undefined : parties[party]
  const organisation = people.organisations(mention)[0]
  const full = known ? textOf(blocks, known.evidence, 'text') : ''
  const own = organisation ? textOf(blocks, organisation.span, 'raw') : null
  const representsEvidence = known ? (span ?? known.evidence) : (organisation?.span ?? null)
  return {
    name: textOf(blocks, name, 'raw'),
    title: title ? textOf(blocks, title.span, 'raw') : null,
    represents:
      known && signer.said && saysLess(signer.said, known.name)
        ? known.name
        : (signer.said ??
          (known && !(organisation && isLightForm(organisation.text, full)) ? known.name : own)),
    party,
    basis,
    evidence: name,
    titleEvidence: title ? at(title.span) : null,
    representsEvidence,
  }
}

/** 代表县政府, where the party is 某县政府: the fuller name holds the words that were said; 代表公司, 代表院方: they name nothing. */
const saysLess = (said: string, name: string): boolean =>
  (name.includes(said) && said.length * 2 >= name.length) || NAMELESS.test(said)
const NAMELESS =
  /^(?:(?!校).方|企[业業]方|公司|企[业業]|集[团團]|[协協商总總公学學联聯]+[会會]|[议議][会會]|基金[会會]|[学學]校|校方|[该該本][校院会會局公司]+)$/

const at = (span: Span): Span => ({ paragraph: span.paragraph, start: span.start, end: span.end })
