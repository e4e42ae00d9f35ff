import type { Kind } from '../../types'
import { CLASS } from '../clauses/lexicon'
import type { Clause } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
import { inTextOrder } from '../within'
import { type Tally, talliesOf } from './tally'

/** Fewer papers than that are the papers of one signing. */
const FEWEST = 5
/** A page says in its first paragraphs that it sums up. */
const LEAD = 2
/** …or somewhat later, where the sum is that of one occasion. */
const LATE_LEAD = 5
/** A page that names one in so many of the papers that it counts reports a signing; below that it gives examples. */
const NAMED_OF = 6
/** Signers named are worth so many papers named. */
const SIGNED = 5

/** Whether the tally is what the page is about: not one over the years that stands behind the report of who signed. */
const isMain = (tally: Tally, signed: SigningAct | undefined): boolean =>
  tally.past
    ? tally.paragraph < LEAD && !(signed && inTextOrder(signed.anchor, tally) < 0)
    : tally.paragraph < LATE_LEAD

/** 甲与乙、丙与丁签署: as many as there are joins of two sides. */
const pairs = (parties: SigningAct['parties'], { tokens }: Clause): number =>
  Math.min(
    Math.floor(parties.filter((p) => p.known).length / 2),
    tokens.filter((t) => t.class === CLASS.join && /[与和同跟]/.test(t.text)).length,
  )

/** How many papers the told acts name: by who signs, by their titles, by the pairs that sign. */
function named(told: readonly SigningAct[]): number {
  const titles = new Set<string>()
  let others = 0
  for (const { signers, documents, parties, clause } of told) {
    const quoted = documents.filter((d) => d.quoted)
    for (const { text } of quoted) titles.add(text)
    if (signers.length > 0) others += SIGNED
    else if (quoted.length === 0 && clause.sentence.paragraph >= 0) others += pairs(parties, clause)
  }
  return titles.size + others
}

/**
 * What the numbers of papers say of the page: that it sums up so many signings that those it names (`told`) are examples, that it
 * reports one of a few papers, or (null) nothing.
 */
export function kindByCount(clauses: readonly Clause[], told: readonly SigningAct[]): Kind | null {
  const signed = told.find((a) => a.signers.length > 0)
  const counts = clauses
    .filter((c) => c.sentence.paragraph < LATE_LEAD)
    .flatMap(talliesOf)
    .filter((tally) => isMain(tally, signed))
  const most = Math.max(0, ...counts.map((t) => t.count))
  if (most >= FEWEST && named(told) * NAMED_OF < most) return 'overview'
  return counts.some((t) => !t.past && t.count > 1) ? 'signing' : null
}
