import { dayOf } from '../library/order'
import type { Card, CardCommitment, CardPerson } from '../store/card'
import type { ScriptCode } from '../types'
import type { NameKind, Names } from './names'

/** One signing, of one saved article. */
export interface Signing {
  card: Card
  /** Place among the signings of its card. */
  index: number
  /** '2020-10-13', '2020-10', '2020', or '' when not even the year is known. */
  day: string
  place: string | null
  documents: string[]
  /** Keys of organisations. */
  parties: string[]
  signatories: CardPerson[]
}

/** A person in one article, as what and when. */
export interface Appearance {
  card: Card
  person: CardPerson
  day: string
}

export interface Undertaking {
  card: Card
  index: number
  commitment: CardCommitment
}

/** An organisation or a person, with all names that are taken for theirs. */
export interface Subject {
  key: string
  /** The name that stands most often. */
  name: string
  /** Of a page that has the name so. */
  script: ScriptCode
  variants: { name: string; count: number }[]
  signings: Signing[]
}

export interface Organisation extends Subject {
  promisedBy: Undertaking[]
  promisedTo: Undertaking[]
  people: Appearance[]
}

export interface Person extends Subject {
  appearances: Appearance[]
}

/** The collection seen from its organisations, its people and its signings. */
export interface Collection {
  names: Names
  organisations: ReadonlyMap<string, Organisation>
  people: ReadonlyMap<string, Person>
  /** The latest first; those without a day last. */
  signings: readonly Signing[]
}

interface Growing {
  names: Names
  counts: Map<string, Map<string, number>>
  /** Script of the page that a name was first met on. */
  scripts: Map<string, ScriptCode>
  organisations: Map<string, Organisation>
  people: Map<string, Person>
}

const emptySubject = (key: string): Subject => ({
  key,
  name: '',
  script: 'mixed',
  variants: [],
  signings: [],
})

function meet({ counts, names, scripts }: Growing, kind: NameKind, name: string, card: Card): string {
  const key = names.keyOf(kind, name)
  const variants = counts.get(key) ?? new Map<string, number>()
  variants.set(name, (variants.get(name) ?? 0) + 1)
  counts.set(key, variants)
  if (!scripts.has(name)) scripts.set(name, card.script)
  return key
}

function organisation(growing: Growing, name: string, card: Card): Organisation {
  const key = meet(growing, 'organisation', name, card)
  const known = growing.organisations.get(key)
  if (known) return known
  const fresh: Organisation = { ...emptySubject(key), promisedBy: [], promisedTo: [], people: [] }
  growing.organisations.set(key, fresh)
  return fresh
}

function person(growing: Growing, name: string, card: Card): Person {
  const key = meet(growing, 'person', name, card)
  const known = growing.people.get(key)
  if (known) return known
  const fresh: Person = { ...emptySubject(key), appearances: [] }
  growing.people.set(key, fresh)
  return fresh
}

/** The signings of a card; a card that names parties or signatories without telling signings apart reports one. */
function signingsOf(card: Card, growing: Growing): Signing[] {
  const all = (list: readonly unknown[]) => list.map((_, index) => index)
  const signatories = card.people.filter(({ role }) => role === 'signatory')
  const none = card.parties.length === 0 && signatories.length === 0
  const whole = {
    documents: all(card.documents),
    parties: all(card.parties),
    signatories: all(signatories),
    iso: card.date?.iso ?? null,
    place: card.place,
  }
  const events = card.events.length > 0 ? card.events : none ? [] : [whole]
  return events.map((event, index) => ({
    card,
    index,
    day: /^\d{4}/.test(event.iso ?? '') ? (event.iso ?? '') : dayOf(card),
    place: event.place,
    documents: event.documents.flatMap((at) => {
      const document = card.documents[at]
      return document ? [document.title ?? document.type] : []
    }),
    parties: [
      ...new Set(
        event.parties.flatMap((at) => {
          const party = card.parties[at]
          return party ? [organisation(growing, party.name, card).key] : []
        }),
      ),
    ],
    signatories: event.signatories.flatMap((at) => signatories[at] ?? []),
  }))
}

function addPromises(card: Card, growing: Growing): void {
  card.commitments.forEach((commitment, index) => {
    if (commitment.force === 'urged') return
    const promise = { card, index, commitment }
    const { by, to } = commitment
    const sides = by === 'both' ? card.parties.map(({ name }) => name) : by === null ? [] : [by]
    for (const side of sides) organisation(growing, side, card).promisedBy.push(promise)
    if (to !== null) organisation(growing, to, card).promisedTo.push(promise)
  })
}

function addPeople(card: Card, growing: Growing): void {
  for (const one of card.people) {
    const appearance = { card, person: one, day: dayOf(card) }
    person(growing, one.name, card).appearances.push(appearance)
    if (one.represents !== null) organisation(growing, one.represents, card).people.push(appearance)
  }
}

const latestFirst = (one: { day: string }, other: { day: string }) =>
  one.day === other.day ? 0 : one.day < other.day ? 1 : -1

function finish(subject: Subject, { counts, scripts }: Growing): void {
  const variants = [...(counts.get(subject.key) ?? [])].map(([name, count]) => ({ name, count }))
  variants.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
  subject.variants = variants
  subject.name = variants[0]?.name ?? subject.key
  subject.script = scripts.get(subject.name) ?? 'mixed'
  subject.signings.sort(latestFirst)
}

/**
 * Sees a collection from its organisations, people and signings. An article that the reader marked as a copy of another one
 * in the collection adds nothing: its event is counted once.
 */
export function collectionOf(cards: readonly Card[], names: Names): Collection {
  const growing: Growing = {
    names,
    counts: new Map(),
    scripts: new Map(),
    organisations: new Map(),
    people: new Map(),
  }
  const ids = new Set(cards.map(({ id }) => id))
  const signings: Signing[] = []
  for (const card of cards) {
    if (card.copyOf !== null && ids.has(card.copyOf)) continue
    for (const signing of signingsOf(card, growing)) {
      signings.push(signing)
      for (const key of signing.parties) growing.organisations.get(key)?.signings.push(signing)
      for (const { name } of signing.signatories) person(growing, name, card).signings.push(signing)
    }
    addPromises(card, growing)
    addPeople(card, growing)
  }
  for (const subject of [...growing.organisations.values(), ...growing.people.values()]) {
    finish(subject, growing)
  }
  for (const one of growing.people.values()) one.appearances.sort(latestFirst)
  signings.sort(latestFirst)
  return { names: growing.names, organisations: growing.organisations, people: growing.people, signings }
}
