import { CLASS } from '../clauses/lexicon'
import type { People } from '../people/registry'
import { type NamedParty, namedBody, type SigningAct } from '../signing/act'
import type { Mention } from '../types'

/** The place at the end of a name: 枫树乡 of 苗栗县枫树乡. */
const lastPlace = (name: string): string =>
  /[^省市县区州旗镇乡]{1,6}[省市县区州旗镇乡]$/.exec(name)?.[0] ?? ''

/** 枫树乡民代表会 signs with 枫树乡, beside a place that is named as a side: no side of its own. */
export const withoutUnits = (bodies: NamedParty[], sides: readonly NamedParty[]): NamedParty[] =>
  bodies.filter(
    ({ text }) =>
      !/代表会$/.test(text) || !sides.some((s) => lastPlace(s.text) && text.startsWith(lastPlace(s.text))),
  )

/** What has units of its own: 岚光大学 of 岚光大学学术委员会. */
const WHOLE = /(?:大学|学院|医院|公司|集团|政府|委员会|[局厅署])$/

/** A committee or school in the title of somebody who signs for the body that a clause names as a side. */
const wholeOf = (unit: NamedParty, sides: readonly NamedParty[]): NamedParty =>
  sides.find((s) => unit.text !== s.text && unit.text.startsWith(s.text) && WHOLE.test(s.text)) ?? unit

/** One body for each signer of an act, as far as titles name one. `sides`: those that clauses name. */
export function bodiesOf(
  act: SigningAct,
  people: People,
  china: Mention | undefined,
  sides: readonly NamedParty[],
): NamedParty[] {
  const bodies: NamedParty[] = []
  const nations = act.clause.tokens.some((t) => t.class === CLASS.sides && /国|各自政府/.test(t.text))
  // 甲代表A与乙签署: whom the first signs for is said.
  const said = act.targets.length === 1 && act.signers.length === 2
  for (const [i, signer] of act.signers.entries()) {
    if (said && i === 0) continue
    // 代表两国政府: a ministry's country signs, not the ministry.
    const own = nations ? people.country(signer) : people.organisations(signer)[0]
    const body = own && wholeOf(own, sides)
    if (body && !/^该/.test(body.text) && !bodies.some((b) => b.text === body.text)) bodies.push(body)
  }
  const [only] = bodies
  const [first, second] = act.signers
  // 外长甲同某国外长乙签署: who needs no country in front is at home.
  if (china && bodies.length === 1 && only && first && second && act.signers.length === 2) {
    const home = people.organisations(first).length === 0 ? first : second
    const abroad = home === first ? second : first
    if (people.organisations(home).length === 0 && people.isNational(home) && people.country(abroad))
      bodies.push(namedBody(china, china.text))
  }
  return bodies
}
