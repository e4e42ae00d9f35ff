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

  constructor(
    mentions: Mentions,
    private readonly facts: Parties,
    private readonly people: People,
  ) {
    this.texts = new Map(mentions.blocks.map((b) => [b.paragraph, b]))
  }

  /**
   * The body of a person, as the page writes it: the party that they sign for or that their title leads
   * to, else the organisation in
   * their title; null when no title is known.
   */
  bodyOf(person: PersonMention): string | null {
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
    const fits = this.facts.parties.filter((p) =>
      [p.name, ...p.aliases].some((alias) => sameOrganisation(normalise(alias), name)),
    )
    return fits.length === 1 ? (fits[0]?.name ?? null) : null
  }

  private raw({ paragraph, start, end }: { paragraph: number; start: number; end: number }): string {
    return this.texts.get(paragraph)?.raw.slice(start, end) ?? ''
  }

  /** The party whose name stands in the title. */
  private partyIn(title: string): string | null {
    const fits = this.facts.parties.filter((p) =>
      [p.name, ...p.aliases].some((alias) => alias.length > 1 && title.includes(normalise(alias))),
    )
    return fits.length === 1 ? (fits[0]?.name ?? null) : null
  }

  /** The only party of the kind that the office belongs to. */
  private partyOfOffice(title: string): string | null {
    const kind = OFFICES.find(([office]) => office.test(title))?.[1]
    if (!kind) return null
    const fits = this.facts.parties.filter((p) => [p.name, ...p.aliases].some((a) => kind.test(normalise(a))))
    return fits.length === 1 ? (fits[0]?.name ?? null) : null
  }
}
