import { type Fact, factsOf } from '../facts/keys'
import type {
  Announced,
  Commitment,
  Participant,
  Party,
  Place,
  Signatory,
  SignedDocument,
  SigningDate,
  Summary,
} from '../types'
import type { Standing } from './types'

interface Items {
  document: SignedDocument
  party: Party
  signatory: Signatory
  participant: Participant
  date: SigningDate
  place: Place
  commitment: Commitment
  announced: Announced
}

/** One fact while corrections are applied: a copy of its item, under the key that it keeps. */
export type Entry = {
  [Kind in keyof Items]: {
    kind: Kind
    key: string
    /** Place in the machine's list; null for what the reader added. */
    index: number | null
    item: Items[Kind]
    standing: Standing
    /** Of a signatory: the key of the party, which outlives the order of the list. */
    party: string | null
  }
}[keyof Items]

export type EntryOf<Kind extends keyof Items> = Extract<Entry, { kind: Kind }>

const itemOf = (summary: Summary, { kind, index }: Fact): unknown => {
  switch (kind) {
    case 'document':
      return summary.documents[index]
    case 'party':
      return summary.parties[index]
    case 'signatory':
      return summary.signatories[index]
    case 'participant':
      return summary.participants[index]
    case 'date':
      return summary.date
    case 'place':
      return summary.place
    case 'commitment':
      return summary.commitments[index]
    case 'announced':
      return summary.announced[index]
  }
}

/** Every fact of a summary as an entry, in the order of its lists; the summary itself is not touched. */
export function entriesOf(summary: Summary): Entry[] {
  const facts = factsOf(summary)
  const parties = facts.filter(({ kind }) => kind === 'party')
  return facts.map((fact) => {
    const item = { ...(itemOf(summary, fact) as object) }
    const side = fact.kind === 'signatory' ? (summary.signatories[fact.index]?.party ?? null) : null
    const party = side === null ? null : (parties[side]?.key ?? null)
    return { kind: fact.kind, key: fact.key, index: fact.index, item, standing: 'read', party } as Entry
  })
}

/** The entries of one kind, in order. */
export const ofKind = <Kind extends keyof Items>(entries: readonly Entry[], kind: Kind): EntryOf<Kind>[] =>
  entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind)
