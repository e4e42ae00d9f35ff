import { correct } from '../corrections'
import { type Converted, wordsOf } from '../facts/words'
import { langOf, unchanged } from '../script'
import { clauseOf, markOf } from '../store/ledger-mark'
import type { Status, WholeEntry } from '../store/types'
import type { Evidence, Force, Kind, ParticipantRole } from '../types'

/** One commitment as it is written out. */
export interface ReadableCommitment {
  by: string | null
  to: string | null
  force: Force
  text: string
  amounts: string[]
  deadline: string | null
  status: Status
  note: string
}

/** A saved article as it is written out for people: the reader's corrections applied, in the script asked for. */
export interface Readable {
  id: string
  url: string
  title: string
  source: string | null
  author: string | null
  publishedAt: string | null
  savedAt: string
  readAt: string
  engine: string
  sha256: string
  /** Language tag of the words below: the page's own, or that of the script they were converted to. */
  lang: string
  /** Whether the words were converted from another script. */
  converted: boolean
  tags: readonly string[]
  note: string
  checked: boolean
  paragraphs: string[]
  kind: Kind
  documents: { type: string; title: string | null }[]
  parties: string[]
  signatories: { name: string; title: string | null; represents: string | null }[]
  participants: { name: string; title: string | null; role: ParticipantRole }[]
  date: { text: string; iso: string | null } | null
  place: string | null
  commitments: ReadableCommitment[]
}

/** How words are converted, and the language tag of what comes out. */
export interface Script {
  lang: string
  convert(text: string): Converted
}

/** The article and its facts in a script; null keeps the page's own. */
export function readable({ entry }: WholeEntry, script: Script | null): Readable {
  const { hand, reading } = entry
  const { article } = reading
  const { summary } = correct(article, reading.summary, hand.corrections)
  const words = wordsOf(article, script?.convert ?? unchanged)
  const at = (text: string | null, evidence: Evidence | null) =>
    text === null ? null : evidence ? words.of(text, evidence) : words.text(text)
  const own = (text: string, evidence: Evidence) => words.of(text, evidence)
  return {
    id: entry.id,
    url: article.url || reading.pageUrl,
    title: words.paragraph(-1).text,
    source: at(article.source, null),
    author: at(article.author, null),
    publishedAt: article.publishedAt,
    savedAt: entry.savedAt,
    readAt: reading.readAt,
    engine: reading.engine,
    sha256: reading.sha256,
    lang: script?.lang ?? langOf('own', article.script),
    converted: script !== null,
    tags: hand.tags,
    note: hand.note,
    checked: hand.checked,
    paragraphs: article.paragraphs.map((_, index) => words.paragraph(index).text),
    kind: summary.kind,
    documents: summary.documents.map(({ evidence, title, type }) => ({
      type: own(type, evidence),
      title: at(title, evidence),
    })),
    parties: summary.parties.map(({ evidence, name }) => own(name, evidence)),
    signatories: summary.signatories.map((person) => ({
      name: own(person.name, person.evidence),
      title: at(person.title, person.titleEvidence),
      represents: at(person.represents, person.representsEvidence),
    })),
    participants: summary.participants.map(({ evidence, name, role, title }) => ({
      name: own(name, evidence),
      title: at(title, evidence),
      role,
    })),
    date: summary.date && { text: own(summary.date.text, summary.date.evidence), iso: summary.date.iso },
    place: summary.place && own(summary.place.text, summary.place.evidence),
    commitments: summary.commitments.map(({ amounts, by, deadline, evidence, force, text, to }) => ({
      by: by === 'both' ? 'both' : at(by, evidence),
      to: at(to, evidence),
      force,
      text: own(text, evidence),
      amounts: amounts.map((amount) => own(amount, evidence)),
      deadline: at(deadline, evidence),
      ...markOf(hand.ledger, clauseOf(article, { evidence, text })),
    })),
  }
}
