import type { People } from '../people/registry'
import type { NamedParty, SigningAct } from '../signing/act'
import type { Block, Mention } from '../types'
import { composedIn } from './composed'
import { isSelf } from './organisation'
import { PartyPool } from './pool'

/** The parties of the page's signing, from its clauses in order of weight, the signers, the papers' names and the headline. */
export function findParties(
  acts: readonly SigningAct[],
  people: People,
  mentions: readonly Mention[],
  blocks: ReadonlyMap<number, Block>,
): PartyPool {
  const pool = new PartyPool()
  const settled = () => (pool.size >= 2 ? pool.size : undefined)
  for (const act of acts) if (act.parties.length > 1) pool.add(act.parties, settled())
  for (const act of acts) {
    if (act.signers.length === 0) continue
    if (act.parties.length === 1) pool.add(act.parties, 2)
    const bodies = bodiesOf(act, people)
    if (bodies.length > 0) pool.add(bodies, pool.size >= 2 ? pool.size : Math.max(2, act.signers.length))
  }
  for (const pair of titlePairs(acts, mentions)) pool.add(pair, settled())
  for (const act of acts) if (act.parties.length === 1) pool.add(act.parties, 2)
  if (pool.size < 2) for (const act of acts) pool.compose(composedIn(act.clause, blocks))
  for (const mention of mentions)
    if (mention.type === 'ORG' && mention.text.length > 2) pool.alias(named(mention))
  return pool
}

const named = ({ paragraph, start, end, text }: Mention): NamedParty => ({
  span: { paragraph, start, end },
  text,
  known: true,
})

/** One body for each signer of an act, as far as titles name one. */
function bodiesOf(act: SigningAct, people: People): NamedParty[] {
  const bodies: NamedParty[] = []
  for (const signer of act.signers) {
    const body = people.organisations(signer)[0]
    if (body && !bodies.some((b) => b.text === body.text)) bodies.push(body)
  }
  return bodies
}

/** 《甲局与乙县关于…的备忘录》, 《甲局乙县…协议》: organisations at the head of a paper's name sign it. */
function titlePairs(acts: readonly SigningAct[], mentions: readonly Mention[]): NamedParty[][] {
  return acts.flatMap((act) =>
    act.documents.flatMap(({ span, title }) => {
      if (title === null) return []
      const inside = mentions.filter(
        (m) =>
          (m.type === 'ORG' || m.type === 'LOC') &&
          m.paragraph === span.paragraph &&
          m.start >= span.start &&
          m.end <= span.end,
      )
      const head: NamedParty[] = []
      let from = span.start
      for (const mention of inside) {
        const gap = title.slice(from - span.start, mention.start - span.start)
        if (!/^(?:[与和、同及]|\s|以及)?$/.test(gap)) break
        if (mention.type === 'ORG') head.push(named(mention))
        from = mention.end
      }
      return head.length > 1 && !head.some((n) => isSelf(n.text)) ? [head] : []
    }),
  )
}
