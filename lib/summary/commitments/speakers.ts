import type { Facts } from '../facts'
import { normalise } from '../normalise'
import { sameOrganisation } from '../parties/organisation'
import type { People } from '../people/registry'
import type { Mentions, PersonMention } from '../types'
import { OFFICES } from './lexicon/offices'

type Parties = Pick<Facts, 'parties' | 'signatories' | 'participants'>

/** For which body a person of the article speaks. */
export class Speakers {
  private readonly texts: ReadonlyMap<number, { raw: string; text: string }>
  /** Each party with its normalised names. */
  private readonly parties: readonly { name: string; names: readonly string[] }[]
  private readonly known = new Map<PersonMention, string | null>()

  constructor(
    mentions: Mentions,
    private readonly facts: Parties,
    private readonly people: People,
  ) {
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

  private find(person: PersonMention): string | null {
    const name = person.name.text
    const signed = this.facts.signatories.find((s) => normalise(s.name) === name)
    const party = signed?.party != null ? this.facts.parties[signed.party] : undefined
    if (party) return party.name
    const known = this.people.title(person)
    const titles = [person, ...this.people.of(person).mentions].flatMap((m) => (m.title ? [m.title] : []))
    if (known) titles.unshift(known.span)
    for (const title of titles) {
      const words = this.texts.get(title.paragraph)?.text.slice(title.start, title.end) ?? ''
      const found = this.partyIn(words) ?? this.partyOfOffice(words)
      if (found) return found
    }
    const organisation = this.people.organisations(person)[0]
    if (!organisation) return null
    return this.partyNamed(organisation.text) ?? this.raw(organisation.span)
  }

  /** The party that a name is a form of, as `parties` has it. */
  partyNamed(name: string): string | null {
    return this.only((alias) => sameOrganisation(alias, name))
  }

  private raw({ paragraph, start, end }: { paragraph: number; start: number; end: number }): string {
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
