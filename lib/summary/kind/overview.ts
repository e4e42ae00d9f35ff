import type { Clause } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
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

const isMain = ({ count, paragraph, past }: Tally): boolean =>
  count >= FEWEST && paragraph < (past ? LEAD : LATE_LEAD)

/** How many papers the told acts name: by who signs, by their titles, by the pairs that sign. */
function named(told: readonly SigningAct[]): number {
  const titles = new Set<string>()
  let others = 0
  for (const { signers, documents, parties, clause } of told) {
    const quoted = documents.filter((d) => d.quoted)
    for (const { text } of quoted) titles.add(text)
    if (signers.length > 0) others += SIGNED
    else if (quoted.length === 0 && clause.sentence.paragraph >= 0)
      others += Math.floor(parties.filter((p) => p.known).length / 2)
  }
  return titles.size + others
}

/** Whether the page sums up so many signings that those it names are examples. `told`: the acts that tell of one. */
export function sumsUp(clauses: readonly Clause[], told: readonly SigningAct[]): boolean {
  const counts = clauses
    .filter((c) => c.sentence.paragraph < LATE_LEAD)
    .flatMap(talliesOf)
    .filter(isMain)
  return counts.length > 0 && named(told) * NAMED_OF < Math.max(...counts.map((t) => t.count))
}
