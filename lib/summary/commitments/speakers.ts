import type { Facts } from '../facts'
import { normalise } from '../normalise'
import { sameOrganisation } from '../parties/organisation'
import type { People, Person } from '../people/registry'
import type { Mentions, PersonMention, Span } from '../types'
import { CALLED, OFFICES, PLACE_OF_OFFICE } from './lexicon/offices'

type Parties = Pick<Facts, 'parties' | 'signatories' | 'participants'>

/** For which body a person of the article speaks. */
export class Speakers {
  private readonly texts: ReadonlyMap<number, { raw: string; text: string }>
  /** Each party with its normalised names. */
  private readonly parties: readonly { name: string; names: readonly string[] }[]
  private readonly known = new Map<PersonMention, string | null>()
  private readonly titles = new Map<Person, readonly Span[]>()
  private readonly named: readonly PersonMention[]
  /** The party of each signatory, by the normalised name. */
  private readonly signed = new Map<string, number | null>()

  constructor(
    mentions: Mentions,
    private readonly facts: Parties,
    private readonly people: People,
  ) {
    this.named = mentions.people
    for (const { name, party } of facts.signatories) {
      const own = normalise(name)
      if (!this.signed.has(own)) this.signed.set(own, party)
    }
    this.texts = new Map(mentions.blocks.map((b) => [b.paragraph, b]))
    this.parties = facts.parties.map(({ name, aliases }) => ({
      name,
      names: [name, ...aliases].map(normalise),
    }))
  }

  /**
   * The body of a person, as the page writes it: the party that they sign for or that their title leads to,
   * else the organisation in their title; null when no title is known.
   */
  bodyOf(person: PersonMention): string | null {
    let body = this.known.get(person)
    if (body === undefined) {
      body = this.find(person)
      this.known.set(person, body)
    }
    return body
  }

  /** 林市长: the only person of that surname and office; null where there is none, or several. */
  called(words: string): PersonMention | null {
    const match = CALLED.exec(words)
    if (!match) return null
    const [, surname = '', office = ''] = match
    const fits = this.named.filter(
      ({ name, title }) =>
        name.text.startsWith(surname) && title !== null && this.words(title).includes(office),
    )
    const [first] = fits
    return first && fits.every(({ name }) => name.text === first.name.text) ? first : null
  }

  private words({ paragraph, start, end }: Span): string {
    return this.texts.get(paragraph)?.text.slice(start, end) ?? ''
  }

  private find(person: PersonMention): string | null {
    const signed = this.signed.get(person.name.text)
    const party = signed != null ? this.facts.parties[signed] : undefined
    if (party) return party.name
    const known = this.people.title(person)
    const titles = this.byWords([known?.span, person.title, ...this.titlesOf(this.people.of(person))])
    for (const words of titles.keys()) {
      const found = this.partyIn(words) ?? this.partyOfOffice(words)
      if (found) return found
    }
    const organisation = this.people.organisations(person)[0]
    if (!organisation) return this.placeIn([...titles.values()])
    return this.partyNamed(organisation.text) ?? this.raw(organisation.span)
  }

  /** The titles of a person that differ in words: some speak in every other sentence. */
  private titlesOf(person: Person): readonly Span[] {
    let titles = this.titles.get(person)
    if (!titles) {
      titles = [...this.byWords(person.mentions.map(({ title }) => title)).values()]
      this.titles.set(person, titles)
    }
    return titles
  }

  /** Titles by what they say, the first of each. */
  private byWords(titles: readonly (Span | null | undefined)[]): Map<string, Span> {
    const found = new Map<string, Span>()
    for (const title of titles) {
      const words = title ? this.words(title) : ''
      if (title && !found.has(words)) found.set(words, title)
    }
    return found
  }

  /** 青泉市 of 青泉市长: a place that only the title bears out. */
  private placeIn(titles: readonly Span[]): string | null {
    for (const title of titles) {
      const place = PLACE_OF_OFFICE.exec(this.words(title))?.[0]
      if (place) return this.raw({ ...title, end: title.start + place.length })
    }
    return null
  }

  /** The party that a name is a form of, as `parties` has it. */
  partyNamed(name: string): string | null {
    return this.only((alias) => sameOrganisation(alias, name))
  }

  private raw({ paragraph, start, end }: Span): string {
    return this.texts.get(paragraph)?.raw.slice(start, end) ?? ''
  }

  /** The party whose name stands in the title. */
  private partyIn(title: string): string | null {
    return this.only((alias) => alias.length > 1 && title.includes(alias))
  }

  /** The only party of the kind that the office belongs to. */
  private partyOfOffice(title: string): string | null {
    const kind = OFFICES.find(([office]) => office.test(title))?.[1]
    return kind ? this.only((alias) => kind.test(alias)) : null
  }

  /** The party of which a name passes; null where none does, or several do. */
  private only(passes: (alias: string) => boolean): string | null {
    const fits = this.parties.filter(({ names }) => names.some(passes))
    return fits.length === 1 ? (fits[0]?.name ?? null) : null
  }
}
