import type { Summary } from '../types'
import type { Clause } from './clauses'
import { chooseDate, type DateContext } from './dates'
import { enumeratedIn, namedIn } from './documents/enumerated'
import { mergeDocuments } from './documents/merge'
import { findEvents } from './events'
import { kindOf } from './kind'
import { findParticipants } from './participants'
import { findParties } from './parties'
import { inFirstReport } from './parties/evidence'
import type { People } from './people/registry'
import { findPlace } from './place'
import { findSignatories } from './signatories'
import { withLikelySigners } from './signatories/likely'
import type { SigningAct } from './signing/act'
import { isRetold } from './signing/retold'
import type { Mentions } from './types'

export interface Material {
  mentions: Mentions
  clauses: readonly Clause[]
  acts: readonly SigningAct[]
  context: DateContext
  people: People
}

/** Everything of a summary but what the parties undertake. */
export type Facts = Omit<Summary, 'commitments' | 'announced'>

/** Paragraphs in which a page says who it is about. */
const LEAD = 4

/** What an overview sums up stands in its lead; further down it gives examples. */
const inLead = (act: SigningAct): boolean => act.clause.sentence.paragraph < LEAD / 2

/** Joins what the clauses say into the facts of the page. */
export function findFacts({ mentions, clauses, acts, context, people }: Material): Facts {
  const blocks = new Map(mentions.blocks.map((b) => [b.paragraph, b]))
  const kind = kindOf(acts, clauses)
  const actual = kind === 'none' ? [] : acts.filter((a) => a.polarity === 'actual')
  const own = inOrderOfWeight(actual.map((act) => withLikelySigners(act, people)))
  const pool = findParties(
    own,
    people,
    mentions,
    blocks,
    clauses.filter((c) => c.sentence.paragraph < LEAD),
  )
  const parties = inFirstReport(pool.toParties(blocks), own, mentions.all, blocks)
  const naming = own.filter((a) => a.signers.length > 0)
  const told = naming.filter((a) => a.clause.sentence.paragraph >= 0)
  // What a headline says in haste counts where nothing else names who signs.
  const signing = told.length > 0 ? told : naming
  const signatories = findSignatories(signing, people, pool, parties, blocks)
  const names = [...new Set(signing.flatMap((act) => act.signers.map((signer) => people.of(signer).name)))]
  const papers = papersOf(
    kind === 'overview' ? own.filter(inLead) : own,
    kind === 'signing' ? acts.filter(isRetold) : [],
  )
  const unnamed = kind === 'signing' && !papers.some((d) => d.quoted)
  const named = unnamed ? clauses.flatMap(namedIn) : []
  const listed = unnamed && named.length === 0 ? clauses.flatMap(enumeratedIn) : named
  const { documents, indexOf } = mergeDocuments(listed.length > 0 ? listed : papers, blocks)
  const date = kind === 'none' ? null : chooseDate(own, blocks, context)
  const place = kind === 'none' ? null : findPlace(own, clauses, blocks)
  const participants = findParticipants(clauses, people, (name) => names.includes(name), blocks)
  const signatoryOf = (name: string) => {
    const i = names.indexOf(name)
    return i >= 0 && i < signatories.length ? i : null
  }
  const events =
    kind === 'none'
      ? []
      : findEvents({
          acts: own.filter((act) => !act.reported),
          people,
          pool,
          signatories,
          documents: documents.length,
          documentOf: indexOf,
          signatoryOf,
          date,
          place,
        })
  return { kind, documents, parties, signatories, participants, date, place, events }
}

/**
 * The papers of the page's own clauses; what speakers call them counts only where nothing else names them. `retold`: acts that tell
 * of the same signing again, for pages that give the paper's name there only.
 */
function papersOf(own: readonly SigningAct[], retold: readonly SigningAct[]): SigningAct['documents'] {
  const named = own.some((a) => a.documents.some((d) => d.quoted))
  const acts = named ? own : [...own, ...retold.filter((a) => a.documents.some((d) => d.quoted))]
  const quoted = acts.some((a) => a.documents.some((d) => d.quoted))
  // Beside a paper in 《》, a name without brackets is another one only where somebody signs it, or where both are named in one breath.
  const told = acts.flatMap((a) => {
    const listed = a.signers.length > 0 || a.documents.some((d) => d.quoted)
    return a.documents.filter((d) => d.quoted || (!a.reported && (!quoted || listed || d.title === null)))
  })
  return told.length > 0 ? told : acts.flatMap((a) => a.documents)
}

/** Clauses of the body that name signers or sides first, then the page's own voice, then the headline and speeches. */
function inOrderOfWeight(acts: readonly SigningAct[]): SigningAct[] {
  const weight = (act: SigningAct) =>
    (act.clause.sentence.paragraph < 0 ? 4 : 0) +
    (act.reported ? 2 : 0) +
    (act.signers.length > 0 || act.parties.length > 1 ? 0 : 1)
  return acts
    .map((act, i) => ({ act, i }))
    .sort((a, b) => weight(a.act) - weight(b.act) || a.i - b.i)
    .map(({ act }) => act)
}
