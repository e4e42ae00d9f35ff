import type { Facts } from '../facts'
import { matches } from '../matches'
import { normalise } from '../normalise'
import { canonicalise, isSelf, sameCanonical, sameOrganisation } from '../parties/organisation'
import type { Mention, Mentions, PersonMention, Span } from '../types'
import { stretchOf, within } from '../within'
import { PartyForms } from './forms'
import {
  AFFAIR_END,
  BODY_END,
  BOTH,
  COUNTED_TOGETHER,
  JOINED,
  MEASURE,
  MORE_THAN_NAME,
  NOT_IN_NAME,
  OWN,
  SEVERAL,
} from './lexicon/agents'
import { KIND_ONLY } from './lexicon/roles'
import { type Comparable, comparable, PartyNames } from './party-names'

/** What the subject of a promise is. */
export type Subject =
  | { kind: 'both' }
  /** A named body; `party` when it is one of the parties, or the page's own. */
  | { kind: 'body'; name: string; party: boolean }
  /** 我们, 学校, 该县: whoever speaks. */
  | { kind: 'own'; name: string }
  | { kind: 'person'; person: PersonMention }

const LONGEST_SUBJECT = 40

/** How far behind an offset a name that holds it can end. */
const LONGEST_NAME = 20

/** Finds out who a stretch of text is, when it is somebody who can undertake something. */
export class Bodies {
  private readonly parties: readonly (readonly string[])[]
  private readonly named: PartyNames
  private readonly names: readonly string[]
  private readonly forms: PartyForms
  /** Normalised names of all parties, and the places whose governments they are (甲县 for 甲县政府), the longest first. */
  readonly partyNames: readonly string[]
  private readonly bodies = new Map<number, Mention[]>()
  private readonly people = new Map<number, PersonMention[]>()
  private readonly organisations: readonly Comparable[]
  private readonly texts: readonly string[]
  private readonly raws: ReadonlyMap<number, string>

  constructor(mentions: Mentions, facts: Pick<Facts, 'parties'>) {
    this.parties = facts.parties.map((p) => [p.name, ...p.aliases].map(normalise))
    this.named = new PartyNames(this.parties)
    const names = this.parties.flat().flatMap((name) => [name, name.replace(/(?:人民)?政府$/, '')])
    this.partyNames = [...new Set(names)]
      .filter((name) => name.length > 1)
      .sort((a, b) => b.length - a.length)
    const organisations = mentions.all.filter((m) => m.type === 'ORG').map((m) => m.text)
    this.organisations = [...new Set(organisations)].map(comparable)
    this.texts = mentions.blocks.map((b) => b.text)
    this.names = facts.parties.map(({ name }) => name)
    this.forms = new PartyForms(this.parties, this.texts)
    this.raws = new Map(mentions.blocks.map((b) => [b.paragraph, b.raw]))
    for (const mention of mentions.all)
      if (mention.type === 'ORG' || mention.type === 'LOC') push(this.bodies, mention.paragraph, mention)
    for (const person of mentions.people) push(this.people, person.span.paragraph, person)
  }

  /** The people named in a stretch, in order. */
  peopleIn(span: Span): PersonMention[] {
    return within(this.people.get(span.paragraph) ?? [], span, (p) => p.name)
  }

  /** The organisations and places named in a stretch, in order. */
  bodiesIn(span: Span): Mention[] {
    return within(this.bodies.get(span.paragraph) ?? [], span, (m) => m)
  }

  isParty(name: string): boolean {
    return this.named.indexOf(name) >= 0
  }

  /** Reads `words`, the normalised text of `span`, as a subject; null when it is nobody. */
  read(words: string, span: Span): Subject | null {
    const bracket = words.endsWith(')') ? /\([^()]{1,12}\)$/.exec(words) : null
    if (bracket && bracket.index > 0)
      return this.read(words.slice(0, bracket.index), stretchOf(span, span.start, span.start + bracket.index))
    if (words === '' || words.length > LONGEST_SUBJECT) return null
    return this.readGroup(words, span) ?? this.readBody(words, span)
  }

  /** Words for whoever speaks, for both, or for several joined. */
  private readGroup(words: string, span: Span): Subject | null {
    if (OWN.test(words)) return this.formOf(words, span) ?? { kind: 'own', name: this.raw(span) }
    return this.areBoth(words, span) ? { kind: 'both' } : this.joined(words, span)
  }

  /** Words for one body or person. */
  private readBody(words: string, span: Span): Subject | null {
    if (AFFAIR_END.test(words)) return null
    if (this.named.indexOf(words) >= 0 && this.isNamed(words, span))
      return {
        kind: 'body',
        name: this.names[this.forms.inRole(words)] ?? this.kindOnly(words) ?? this.raw(span),
        party: true,
      }
    const people = this.peopleIn(span)
    const last = people.at(-1)
    if (last && last.span.end === span.end) return { kind: 'person', person: last }
    if (isSelf(words) && BODY_END.test(words) && !NOT_IN_NAME.test(words))
      return { kind: 'body', name: this.raw(span), party: true }
    const form = this.formOf(words, span)
    if (form) return form
    const long = words.length <= 6 ? this.longFormOf(words) : null
    if (long) return { kind: 'body', name: this.raw(span), party: this.isParty(long) }
    const named = this.bodiesIn(span).find((m) => m.end === span.end && m.start - span.start <= 6)
    if (named && !NOT_IN_NAME.test(words.slice(0, named.start - span.start)))
      return { kind: 'body', name: this.raw(span), party: this.isParty(named.text) }
    if (words.length <= 20 && BODY_END.test(words) && !AFFAIR_END.test(words) && !NOT_IN_NAME.test(words))
      return { kind: 'body', name: this.raw(span), party: false }
    return null
  }

  /** Whether words are all parties together: 双方, 两省, a letter of each. */
  private areBoth(words: string, span: Span): boolean {
    if (SEVERAL.test(words)) {
      const fits = BOTH.test(words.replace(/\([县市区]\)/, '')) && !MEASURE.test(words) && !this.isPlace(span)
      if ((fits || words.endsWith('双方') || COUNTED_TOGETHER.test(words)) && !NOT_IN_NAME.test(words))
        return true
    }
    return this.named.areLetters(words) && !this.isPlace(span)
  }

  /** Reads words that are a party's name or form from end to end, or both of them; null where they are more or less. */
  readExactly(words: string, span: Span): Subject | null {
    const known = this.isKnown(words, span)
    return !known && NOT_IN_NAME.test(words) ? null : this.readName(words, span, known)
  }

  /** The same for words that hold nothing but a name; `known` tells whether they are one as they stand. */
  readName(words: string, span: Span, known: boolean): Subject | null {
    const exact = known || this.isForm(words)
    // Most words are no name; they are not looked at as one, but may still be both.
    const subject =
      exact || words.endsWith(')')
        ? this.read(words, span)
        : words.length > LONGEST_SUBJECT
          ? null
          : this.readGroup(words, span)
    if (subject?.kind === 'both' || subject?.kind === 'own') return subject
    return exact && subject?.kind === 'body' && subject.party ? subject : null
  }

  /** Whether words are a form of a party's name, and not of more than that. */
  isForm(words: string): boolean {
    if (this.forms.inRole(words) >= 0 || this.forms.byName(words) >= 0) return true
    const fits = (alias: string) => alias.length >= words.length && sameOrganisation(alias, words)
    return this.parties[this.named.indexOf(words)]?.some(fits) ?? false
  }

  /** How long the names are that begin at an offset into some words, `span` in the text: a party's, or a mention's. */
  lengthsFrom(words: string, offset: number, { paragraph, start, end }: Span): number[] {
    const lengths: number[] = []
    for (const names of this.parties)
      for (const name of names) if (words.startsWith(name, offset)) lengths.push(name.length)
    const from = start + offset
    for (const m of this.bodiesIn({ paragraph, start: from, end }))
      if (m.start === from) lengths.push(m.end - from)
    return lengths
  }

  /** Whether words are a party's name, or a mention from end to end. */
  private isKnown(words: string, span: Span): boolean {
    if (this.parties.some((names) => names.includes(words))) return true
    return this.bodiesIn(span).some((m) => m.start === span.start && m.end === span.end)
  }

  /** Whether a stretch ends inside a name that is longer than its words, which are no party's as they stand. */
  cuts(words: string, { paragraph, start, end }: Span): boolean {
    if (this.parties.some((names) => names.includes(words)) || this.forms.inRole(words) >= 0) return false
    return this.bodiesIn({ paragraph, start, end: end + LONGEST_NAME }).some(
      (m) => m.start < end && end < m.end,
    )
  }

  /** The party that some words stand for: by its name where they tell its part only (校方), else as they stand. */
  private formOf(words: string, span: Span): Subject | null {
    const name = this.names[this.forms.inRole(words)]
    if (name !== undefined) return { kind: 'body', name, party: true }
    const index = this.forms.byName(words)
    if (index < 0) return null
    const kind = KIND_ONLY.test(words) ? this.names[index] : undefined
    return { kind: 'body', name: kind ?? this.raw(span), party: true }
  }

  /** The only party of the kind that some words name: 青泉县法院 for 县法院. */
  private kindOnly(words: string): string | null {
    if (!KIND_ONLY.test(words)) return null
    const bare = words.replace(/^[该本]/, '')
    const fits = this.parties.flatMap((names, i) => (names.some((n) => sameOrganisation(n, bare)) ? [i] : []))
    return fits.length === 1 ? (this.names[fits[0] ?? -1] ?? null) : null
  }

  /** Two bodies joined by 和 or 与: both sides; several joined by 、: the first speaks for them. */
  private joined(words: string, span: Span): Subject | null {
    for (const match of matches(JOINED, words)) {
      const from = match.index + match[0].length
      const left = words.slice(0, match.index)
      const right = words.slice(from).replace(/\([^()]*\)$/, '')
      const first = stretchOf(span, span.start, span.start + left.length)
      const b = this.named.indexOf(right)
      const a = b >= 0 && this.isPlace(first) ? this.named.at(left) : this.named.indexOf(left)
      if (
        !this.isBody(left, first) ||
        !this.isBody(right, stretchOf(span, span.start + from, span.start + from + right.length))
      )
        continue
      const sides = this.parties.length < 3
      if (sides && (match[0] === '、' ? a >= 0 && b >= 0 && a !== b : a !== b || a < 0))
        return { kind: 'both' }
      const one = sides && !/委、.{0,2}政府$/.test(words)
      return { kind: 'body', name: this.raw(one ? first : span), party: a >= 0 }
    }
    return null
  }

  /** Whether words can be a name and nothing more: no preposition or verb in them, or known as they stand. */
  private isNamed(words: string, span: Span): boolean {
    return !MORE_THAN_NAME.test(words) || this.isKnown(words, span)
  }

  /** Whether words are the name of a body from end to end. */
  private isBody(words: string, span: Span): boolean {
    if (NOT_IN_NAME.test(words)) return false
    const named = this.bodiesIn(span).some((m) => m.start === span.start && m.end === span.end)
    return named || this.named.indexOf(words) >= 0 || (BODY_END.test(words) && !AFFAIR_END.test(words))
  }

  /** The organisation of the article that a short name can stand for: 临大 for 临海大学. */
  private longFormOf(words: string): string | null {
    if (words.length < 2 || NOT_IN_NAME.test(words) || !/[大院局厅校会行司馆所企团]$/.test(words)) return null
    const form = canonicalise(words)
    return this.organisations.find((known) => sameCanonical(form, known.form))?.name ?? null
  }

  private isPlace(span: Span): boolean {
    return this.bodiesIn(span).some((m) => m.type === 'LOC' && m.start === span.start && m.end === span.end)
  }

  /** How often the article has some normalised words. */
  timesNamed(words: string): number {
    return this.texts.reduce((sum, text) => sum + text.split(words).length - 1, 0)
  }

  /** The words of a stretch as the article has them. */
  raw({ paragraph, start, end }: Span): string {
    return this.raws.get(paragraph)?.slice(start, end) ?? ''
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
