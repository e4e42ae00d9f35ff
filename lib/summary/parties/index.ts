import type { Clause } from '../clauses/tokens'
import type { People } from '../people/registry'
import { namedBody, type SigningAct } from '../signing/act'
import type { Block, Mentions } from '../types'
import { byParagraph } from '../within'
import { bodiesOf, withoutUnits } from './bodies'
import { composedIn, nationsIn } from './composed'
import { addsTo, besides, isElsewhere, isLonger, signsBeside } from './further'
import { jointSides, sidesOfMeeting } from './meeting'
import { nameInFull } from './naming'
import { PartyPool } from './pool'
import { shortForms } from './short-forms'
import { sidesOfSubject } from './subject'
import { headOf } from './titles'
import { sidesOfVisit } from './visit'

/** The parties of the page's signing, from its clauses in order of weight, the signers, the papers' names and the headline. */
export function findParties(
  acts: readonly SigningAct[],
  people: People,
  mentions: Mentions,
  blocks: ReadonlyMap<number, Block>,
  lead: readonly Clause[],
): PartyPool {
  const pool = new PartyPool(shortForms(blocks, mentions.all))
  const headline = blocks.get(-1)?.text || null
  // A caption often says the headline again.
  const isHeadline = ({ clause: { sentence } }: SigningAct) =>
    sentence.paragraph < 0 || (headline !== null && sentence.text.startsWith(headline))
  const china = mentions.all.find((m) => m.type === 'LOC' && m.text === '中国')
  const settled = () => (pool.size >= 2 ? pool.size : undefined)
  const sidesNamed = acts.flatMap((a) => (a.parties.length > 1 ? a.parties : []))
  for (const act of acts) {
    // A body for each of three or more signers: they say more of the sides than short names in a list.
    const bodies =
      act.signers.length > 2 ? withoutUnits(bodiesOf(act, people, china, sidesNamed), sidesNamed) : []
    if (bodies.length === act.signers.length) pool.add(bodies)
  }
  for (const act of acts.filter((a) => !isHeadline(a))) {
    if (act.parties.length < 2 || isElsewhere(act, acts, people)) continue
    const further = pool.size >= 2 && !act.reported && act.clause.sentence.paragraph >= 0
    // Another pair at the same ceremony, or a longer list of the same sides.
    const open =
      further &&
      (act.onBehalf ||
        besides(act, acts) ||
        addsTo(act, pool) ||
        pool.isFurther(act.parties) ||
        isLonger(act.parties, pool))
    pool.add(act.parties, open ? undefined : settled())
  }
  for (const act of acts.filter((a) => !isHeadline(a) && !a.reported)) {
    const sides = pool.size < 2 ? sidesOfSubject(act) : []
    if (!isElsewhere({ ...act, parties: sides }, acts, people)) pool.add(sides)
  }
  const inParagraph = byParagraph(mentions.all, (m) => m)
  const heads = acts
    .flatMap((a) => a.documents)
    .map((d) => headOf(d, inParagraph.get(d.span.paragraph) ?? []))
  for (const pair of heads) if (pair.length > 1) pool.add(pair, settled())
  for (const clause of pool.size < 2 && acts.some((a) => !a.ceremony) ? lead : [])
    if (pool.size < 2) pool.add(sidesOfMeeting(clause))
  for (const act of acts) {
    if (act.signers.length === 0) continue
    if (act.parties.length === 1) pool.add(act.parties, 2)
    const bodies = withoutUnits(bodiesOf(act, people, china, sidesNamed), sidesNamed)
    const limit = signsBeside(act, acts, bodies, pool)
      ? undefined
      : pool.size >= 2
        ? pool.size
        : Math.max(2, act.signers.length)
    if (bodies.length > 0) pool.add(bodies, limit)
  }
  // What the headline calls the sides are often their places or their short names.
  for (const act of acts.filter(isHeadline)) if (act.parties.length > 1) pool.add(act.parties, settled())
  for (const act of acts) if (act.parties.length === 1) pool.add(act.parties, 2)
  for (const clause of pool.size < 2 && acts.length > 0 ? lead : [])
    if (pool.size < 2) pool.add(sidesOfVisit(clause, people), 2)
  for (const clause of pool.size < 2 && acts.length > 0 ? lead : [])
    if (pool.size < 2) {
      const sides = jointSides(clause)
      if (pool.size === 0 || sides.some((n) => pool.find(n.text) !== null)) pool.add(sides)
    }
  for (const clause of pool.size < 2 && acts.length > 0 ? lead : [])
    if (pool.size < 2) pool.compose(composedIn(clause, blocks))
  const places = mentions.all.filter((m) => m.type === 'LOC')
  if (pool.size < 2 && acts.length > 0) pool.compose(nationsIn(blocks, places))
  nameInFull(pool, mentions.all, blocks)
  const met = new Set<string>()
  for (const mention of mentions.all) {
    if (mention.type !== 'ORG' || mention.text.length < 3 || met.has(mention.text)) continue
    met.add(mention.text)
    pool.alias(namedBody(mention, mention.text))
  }
  return pool
}
