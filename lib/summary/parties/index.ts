import { CLASS } from '../clauses/lexicon'
import { stretchStart } from '../clauses/polarity'
import type { Clause } from '../clauses/tokens'
import type { People } from '../people/registry'
import { type NamedDocument, type NamedParty, namedBody, type SigningAct } from '../signing/act'
import type { Block, Mention, Mentions } from '../types'
import { byParagraph } from '../within'
import { composedIn, nationsIn } from './composed'
import { fullNameOf, isBareHead } from './full-name'
import { jointSides, sidesOfMeeting } from './meeting'
import { isSelf, sameOrganisation } from './organisation'
import { PartyPool } from './pool'
import { ownName } from './self'
import { shortForms } from './short-forms'
import { sidesOfSubject } from './subject'
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
    const bodies = act.signers.length > 2 ? withoutUnits(bodiesOf(act, people, china), sidesNamed) : []
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
    const sides = pool.size < 2 && act.signers.length === 0 ? sidesOfSubject(act) : []
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
    const bodies = withoutUnits(bodiesOf(act, people, china), sidesNamed)
    const limit = pool.size >= 2 ? pool.size : Math.max(2, act.signers.length)
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
  for (let i = 0; i < pool.size; i++) {
    const names = pool.names(i)
    const self = names.every(isSelf) ? names[0] : undefined
    const others = Array.from({ length: pool.size }, (_, k) => (k === i ? [] : pool.names(k))).flat()
    const own = self ? ownName(self, others, mentions.all, blocks) : null
    if (own) pool.name(i, named(own))
    const head = names.every(isBareHead) ? names[0] : undefined
    const full = head && fullNameOf(head, mentions.all, (name) => ![i, null].includes(pool.find(name)))
    if (full) pool.name(i, named(full))
  }
  const met = new Set<string>()
  for (const mention of mentions.all) {
    if (mention.type !== 'ORG' || mention.text.length < 3 || met.has(mention.text)) continue
    met.add(mention.text)
    pool.alias(named(mention))
  }
  return pool
}

/**
 * A signing of others that the page tells of further down: none of its sides is a body of those who sign, or stands in the headline.
 */
function isElsewhere(act: SigningAct, acts: readonly SigningAct[], people: People): boolean {
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
const besides = (act: SigningAct, acts: readonly SigningAct[]): boolean =>
  act.documents.some((d) => d.quoted) &&
  acts.some(
    (other) =>
      other !== act &&
      other.clause.sentence === act.clause.sentence &&
      other.parties.length > 1 &&
      other.documents.some((d) => d.quoted && !act.documents.some((own) => own.text === d.text)),
  )

/** 甲市政府还分别与丙公司、丁公司签署: a side known already signs with others as well. */
function addsTo({ clause, anchor, parties }: SigningAct, pool: PartyPool): boolean {
  const verb = clause.tokens.indexOf(anchor)
  const also = clause.tokens
    .slice(stretchStart(clause, verb), verb)
    .some((t) => /^(?:还|另外?|此外)$/.test(t.text))
  return also && parties.some((n) => pool.find(n.text) !== null)
}

/** A longer list that holds a side known already. */
const isLonger = (names: readonly NamedParty[], pool: PartyPool): boolean =>
  names.length > Math.max(3, pool.size) && names.some((n) => pool.find(n.text) !== null)

const named = (mention: Mention): NamedParty => namedBody(mention, mention.text)

/** The place at the end of a name: 枫树乡 of 苗栗县枫树乡. */
const lastPlace = (name: string): string =>
  /[^省市县区州旗镇乡]{1,6}[省市县区州旗镇乡]$/.exec(name)?.[0] ?? ''

/** 枫树乡民代表会 signs with 枫树乡, beside a place that is named as a side: no side of its own. */
const withoutUnits = (bodies: NamedParty[], sides: readonly NamedParty[]): NamedParty[] =>
  bodies.filter(
    ({ text }) =>
      !/代表会$/.test(text) || !sides.some((s) => lastPlace(s.text) && text.startsWith(lastPlace(s.text))),
  )

/** One body for each signer of an act, as far as titles name one. */
function bodiesOf(act: SigningAct, people: People, china: Mention | undefined): NamedParty[] {
  const bodies: NamedParty[] = []
  const nations = act.clause.tokens.some((t) => t.class === CLASS.sides && /国|各自政府/.test(t.text))
  for (const signer of act.signers) {
    // 代表两国政府: a ministry's country signs, not the ministry.
    const body = nations ? people.country(signer) : people.organisations(signer)[0]
    if (body && !/^该/.test(body.text) && !bodies.some((b) => b.text === body.text)) bodies.push(body)
  }
  const [only] = bodies
  const [first, second] = act.signers
  // 外长甲同某国外长乙签署: who needs no country in front is at home.
  if (china && bodies.length === 1 && only && first && second && act.signers.length === 2) {
    const home = people.organisations(first).length === 0 ? first : second
    const abroad = home === first ? second : first
    if (people.organisations(home).length === 0 && people.isNational(home) && people.country(abroad))
      bodies.push(named(china))
  }
  return bodies
}

/** 甲国外交部和某组织经济和社会事务部关于…: two bodies joined in front of 关于. */
const JOINED_HEAD =
  /^(.{1,24}?(?:[部局委办府院校会署厅司市县区省国]|组织|公司|集团|大学|中心))(?:与|(?<!共)和|同|、|\s)(.{2,26}?(?:[部局委办府院校会署厅司市县区省国]|组织|公司|集团|大学|中心))\s?关于/

/** A place that acts as a body. */
const ZONE = /(?:开发区|园区|示范区|合作区)$/

/** 《甲局与乙县关于…的备忘录》, 《甲局乙县…协议》: organisations at the head of a paper's name sign it. `mentions`: of its paragraph. */
function headOf({ span, title }: NamedDocument, mentions: readonly Mention[]): NamedParty[] {
  if (title === null) return []
  const head: NamedParty[] = []
  let from = span.start
  for (const m of mentions) {
    const body = m.type === 'ORG' || m.type === 'LOC'
    if (!body || m.start < from || m.end > span.end) continue
    const gap = title.slice(from - span.start, m.start - span.start)
    if (!/^(?:[与和、同及]|\s|以及)?$/.test(gap)) break
    if (m.type === 'ORG' || ZONE.test(m.text)) head.push({ ...named(m), fromTitle: true })
    from = m.end
  }
  if (head.length > 1) return head.some((n) => isSelf(n.text)) ? [] : head
  const joined = JOINED_HEAD.exec(title)
  return (joined?.slice(1) ?? []).map((text) => {
    const start = span.start + title.indexOf(text)
    return {
      span: { paragraph: span.paragraph, start, end: start + text.length },
      text,
      known: false,
      fromTitle: true,
    }
  })
}
