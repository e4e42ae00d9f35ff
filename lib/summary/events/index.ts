import type { Place, Signatory, SigningDate, SigningEvent } from '../../types'
import type { PartyPool } from '../parties/pool'
import type { People } from '../people/registry'
import type { NamedDocument, SigningAct } from '../signing/act'

interface Facts {
  acts: readonly SigningAct[]
  people: People
  pool: PartyPool
  signatories: readonly Signatory[]
  documents: number
  /** Index of the paper that a clause names; null when it is none of the page's. */
  documentOf: (d: NamedDocument) => number | null
  /** Index of the signatory of that (normalised) name. */
  signatoryOf: (name: string) => number | null
  date: SigningDate | null
  place: Place | null
}

interface Group {
  documents: Set<number>
  parties: Set<number>
  signatories: Set<number>
}

const meets = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].some((x) => b.has(x))
const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b)

/** What one clause says of who signed what with whom, by index. */
function groupOf(act: SigningAct, facts: Facts): Group {
  const found = (list: readonly (number | null)[]) => new Set(list.filter((i): i is number => i !== null))
  const signatories = found(act.signers.map((s) => facts.signatoryOf(facts.people.of(s).name)))
  const sides = act.parties.map((p) => facts.pool.find(p.text))
  const bodies = [...signatories].map((i) => facts.signatories[i]?.party ?? null)
  return {
    signatories,
    parties: found([...sides, ...bodies]),
    documents: found(act.documents.map(facts.documentOf)),
  }
}

/** Two clauses tell of one signing unless each names a paper, a pair or signers of its own. */
function sameSigning(a: Group, b: Group): boolean {
  if (a.documents.size > 0 && b.documents.size > 0) return meets(a.documents, b.documents)
  if (a.parties.size > 1 && b.parties.size > 1) return meets(a.parties, b.parties)
  return true
}

function join(into: Group, from: Group): void {
  for (const key of ['documents', 'parties', 'signatories'] as const)
    for (const i of from[key]) into[key].add(i)
}

/**
 * Who signed what with whom: clauses that share a paper, or a side where they name none, are one event. What no clause ties to an
 * event belongs to the first. The date and the place are those of the page's signing.
 */
export function findEvents(facts: Facts): SigningEvent[] {
  const groups: Group[] = []
  for (const act of facts.acts) {
    if (act.signers.length === 0 && act.parties.length < 2) continue
    const group = groupOf(act, facts)
    const known = groups.find((g) => sameSigning(g, group))
    if (known) join(known, group)
    else groups.push(group)
  }
  const [
    first = { documents: new Set<number>(), parties: new Set<number>(), signatories: new Set<number>() },
    ...rest
  ] = groups
  const adopt = (key: keyof Group, count: number) => {
    for (let i = 0; i < count; i++) if (!rest.some((g) => g[key].has(i))) first[key].add(i)
  }
  adopt('documents', facts.documents)
  adopt('parties', facts.pool.size)
  adopt('signatories', facts.signatories.length)
  return [first, ...rest].map((g) => ({
    documents: sorted(g.documents),
    parties: sorted(g.parties),
    signatories: sorted(g.signatories),
    date: facts.date,
    place: facts.place,
  }))
}
