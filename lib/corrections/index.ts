import type { Article, SigningEvent, Summary } from '../types'
import { type Entry, type EntryOf, entriesOf, ofKind } from './entries'
import { step } from './steps'
import type { Corrected, CorrectedFact, Correction } from './types'

export { emptyHistory, type History, record, redo, undo } from './history'
export type { AddableKind, Corrected, CorrectedFact, Correction, Field, Standing } from './types'

const ORDER = [
  'document',
  'party',
  'signatory',
  'date',
  'place',
  'commitment',
  'announced',
  'participant',
] as const

/** Old places in a list to new ones, what was removed left out; what the reader added goes to the only event. */
function renumbered(entries: readonly Entry[], old: readonly number[], takesOwn: boolean): number[] {
  const moved = old
    .map((index) => entries.findIndex((entry) => entry.index === index))
    .filter((index) => index !== -1)
  const own = takesOwn ? entries.flatMap((entry, index) => (entry.index === null ? [index] : [])) : []
  return [...moved, ...own]
}

const EMPTY_EVENT: SigningEvent = { documents: [], parties: [], signatories: [], date: null, place: null }

function eventsOf(summary: Summary, entries: readonly Entry[]): SigningEvent[] {
  const [documents, parties, signatories] = [
    ofKind(entries, 'document'),
    ofKind(entries, 'party'),
    ofKind(entries, 'signatory'),
  ]
  const own = [...documents, ...signatories].some((entry) => entry.index === null)
  const events = summary.events.length === 0 && own ? [EMPTY_EVENT] : summary.events
  return events.map((event, n) => ({
    documents: renumbered(documents, event.documents, events.length === 1),
    parties: renumbered(parties, event.parties, events.length === 1),
    signatories: renumbered(signatories, event.signatories, events.length === 1),
    date: n === 0 ? (ofKind(entries, 'date')[0]?.item ?? null) : event.date,
    place: n === 0 ? (ofKind(entries, 'place')[0]?.item ?? null) : event.place,
  }))
}

function signatoryOf(entry: EntryOf<'signatory'>, parties: readonly Entry[]) {
  const party = parties.findIndex((other) => other.key === entry.party)
  return { ...entry.item, party: party === -1 ? null : party }
}

/**
 * The machine's reading with the reader's corrections applied in order. Pure; the summary handed in stays as it is, so
 * that undoing is applying one correction less.
 */
export function correct(article: Article, summary: Summary, corrections: readonly Correction[]): Corrected {
  const entries = corrections.reduce<Entry[]>((all, one) => step(article, all, one), entriesOf(summary))
  const parties = ofKind(entries, 'party')
  const events = eventsOf(summary, entries)
  const corrected: Summary = {
    kind: summary.kind === 'none' && events.length > 0 ? 'signing' : summary.kind,
    documents: ofKind(entries, 'document').map(({ item }) => item),
    parties: parties.map(({ item }) => item),
    signatories: ofKind(entries, 'signatory').map((entry) => signatoryOf(entry, parties)),
    participants: ofKind(entries, 'participant').map(({ item }) => item),
    date: ofKind(entries, 'date')[0]?.item ?? null,
    place: ofKind(entries, 'place')[0]?.item ?? null,
    events,
    commitments: ofKind(entries, 'commitment').map(({ item }) => item),
    announced: ofKind(entries, 'announced').map(({ item }) => item),
  }
  const facts = ORDER.flatMap((kind) =>
    ofKind(entries, kind).map(
      ({ key, standing, item }, index): CorrectedFact => ({
        key,
        kind,
        index,
        standing,
        evidence: item.evidence,
      }),
    ),
  )
  return { summary: corrected, facts }
}
