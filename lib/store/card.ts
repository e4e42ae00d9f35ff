import type { Article, Commitment, Force, Kind, ParticipantRole, ScriptCode, Summary } from '../types'
import { clauseOf, markOf } from './ledger-mark'
import type { Entry, Status } from './types'

/** What changes whenever the derived records change their meaning: they are then built anew. */
export const DERIVED = 2

export interface CardPerson {
  name: string
  title: string | null
  represents: string | null
  role: 'signatory' | ParticipantRole
}

export interface CardCommitment {
  text: string
  /** The page's own words, where the reader has worded the commitment anew. */
  clause?: string
  by: string | null
  to: string | null
  force: Force
  amounts: string[]
  deadline: string | null
  status: Status
  note: string
}

export interface CardEvent {
  documents: number[]
  parties: number[]
  /** Index into `people`. */
  signatories: number[]
  iso: string | null
  place: string | null
}

/** What list, facets, ledger and analysis need of an entry; derived from it, never edited, never exported. */
export interface Card {
  id: string
  title: string
  source: string | null
  url: string
  publishedAt: string | null
  script: ScriptCode
  kind: Kind
  savedAt: string
  updatedAt: string
  checked: boolean
  tags: string[]
  hasNote: boolean
  copyOf: string | null
  date: { text: string; iso: string | null } | null
  place: string | null
  documents: { type: string; title: string | null }[]
  parties: { name: string; aliases: string[] }[]
  people: CardPerson[]
  commitments: CardCommitment[]
  events: CardEvent[]
}

const LISTS = ['tags', 'documents', 'parties', 'people', 'commitments', 'events'] as const
const WORDS = ['id', 'title', 'url', 'savedAt', 'updatedAt', 'kind', 'script'] as const

/** Whether a record is a card with all that the views lean on: a broken one must not take the others along. */
export function isCard(record: Card | undefined): record is Card {
  return (
    record !== undefined &&
    WORDS.every((name) => typeof record[name] === 'string') &&
    LISTS.every((name) => Array.isArray(record[name]))
  )
}

function cardCommitment({ hand }: Entry, article: Article, commitment: Commitment): CardCommitment {
  const { amounts, by, deadline, force, text, to } = commitment
  const clause = clauseOf(article, commitment)
  const own = clause === text ? {} : { clause }
  return { text, ...own, by, to, force, amounts, deadline, ...markOf(hand.ledger, clause) }
}

/** The card of an entry; `summary` is its summary as the reader corrected it. */
export function cardOf(entry: Entry, article: Article, summary: Summary): Card {
  const { hand, reading } = entry
  return {
    id: entry.id,
    title: article.title,
    source: article.source,
    url: article.url || reading.pageUrl,
    publishedAt: article.publishedAt,
    script: article.script,
    kind: summary.kind,
    savedAt: entry.savedAt,
    updatedAt: entry.updatedAt,
    checked: hand.checked,
    tags: hand.tags,
    hasNote: hand.note !== '',
    copyOf: hand.copyOf,
    date: summary.date && { text: summary.date.text, iso: summary.date.iso },
    place: summary.place?.text ?? null,
    documents: summary.documents.map(({ type, title }) => ({ type, title })),
    parties: summary.parties.map(({ name, aliases }) => ({ name, aliases })),
    people: [
      ...summary.signatories.map(({ name, title, represents }) => ({
        name,
        title,
        represents,
        role: 'signatory' as const,
      })),
      ...summary.participants.map(({ name, title, role }) => ({ name, title, represents: null, role })),
    ],
    commitments: summary.commitments.map((commitment) => cardCommitment(entry, article, commitment)),
    events: summary.events.map((event) => ({
      documents: event.documents,
      parties: event.parties,
      signatories: event.signatories,
      iso: event.date?.iso ?? null,
      place: event.place?.text ?? null,
    })),
  }
}
