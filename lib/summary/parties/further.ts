import { stretchStart } from '../clauses/polarity'
import type { People } from '../people/registry'
import type { NamedParty, SigningAct } from '../signing/act'
import { sameOrganisation } from './organisation'
import type { PartyPool } from './pool'

/**
 * A signing of others that the page tells of further down: none of its sides is a body of those who sign, or stands in the headline.
 */
export function isElsewhere(act: SigningAct, acts: readonly SigningAct[], people: People): boolean {
  if (act.signers.length > 0 || act.parties.length === 0) return false
  const { paragraph } = act.clause.sentence
  const before = acts.filter((a) => a.clause.sentence.paragraph < paragraph)
  const signing = before.find((a) => a.signers.length > 1 && a.clause.sentence.paragraph >= 0)
  if (!signing) return false
  const told = before.flatMap((a) => a.parties.map((n) => n.text))
  const bodies = signing.signers.flatMap((signer) => people.organisations(signer).map((n) => n.text))
  const known = [...told, ...bodies]
  return known.length > 1 && !act.parties.some(({ text }) => known.some((n) => sameOrganisation(n, text)))
}

/** 甲与乙签订《…》;甲与丙签订《…》: one sentence, a paper for each pair. */
export const besides = (act: SigningAct, acts: readonly SigningAct[]): boolean =>
  act.documents.some((d) => d.quoted) &&
  acts.some(
    (other) =>
      other !== act &&
      other.clause.sentence === act.clause.sentence &&
      other.parties.length > 1 &&
      other.documents.some((d) => d.quoted && !act.documents.some((own) => own.text === d.text)),
  )

/** 甲市政府还分别与丙公司、丁公司签署: a side known already signs with others as well. */
export function addsTo({ clause, anchor, parties }: SigningAct, pool: PartyPool): boolean {
  const verb = clause.tokens.indexOf(anchor)
  const also = clause.tokens
    .slice(stretchStart(clause, verb), verb)
    .some((t) => /^(?:还|另外?|此外)$/.test(t.text))
  return also && parties.some((n) => pool.find(n.text) !== null)
}

/** A longer list that holds a side known already, or all of them. */
export function isLonger(names: readonly NamedParty[], pool: PartyPool): boolean {
  const known = new Set(names.map((n) => pool.find(n.text)))
  known.delete(null)
  if (names.length <= pool.size) return false
  return known.size === pool.size || (names.length > 3 && known.size > 0)
}

/** 甲与乙签署…协议;丙公司经理与乙签署…合同: one sentence, and a body known already signs a second paper with a further one. */
export const signsBeside = (
  act: SigningAct,
  acts: readonly SigningAct[],
  bodies: readonly NamedParty[],
  pool: PartyPool,
): boolean =>
  bodies.length > 1 &&
  bodies.length === act.signers.length &&
  act.documents.length > 0 &&
  bodies.some(({ text }) => pool.find(text) !== null) &&
  acts.some(
    ({ clause, signers, documents }) =>
      clause.sentence === act.clause.sentence &&
      signers.length > 1 &&
      documents.length > 0 &&
      !signers.some((signer) => act.signers.includes(signer)),
  )
