import { PARTIES_BESIDE } from '../lexicon/organisations'
import { distinct, type NamedParty, namedBody } from '../signing/act'
import type { Mention, PersonMention, Span } from '../types'

/** A person of the article: every mention of the name, joined. */
export interface Person {
  /** Normalised name. */
  name: string
  mentions: PersonMention[]
}

/** A title as it stands somewhere in the article. */
export interface KnownTitle {
  span: Span
  organisation: Mention | null
}

/** A dotted name is shortened when it comes again: 阿尔丹·萨林别科夫, later 萨林别科夫. */
const DOTS = /[·•・.?]/

const isShortOf = (short: string, long: string): boolean =>
  short.length >= 2 && long.length > short.length && DOTS.test(long) && long.split(DOTS).includes(short)

const withoutBlanks = (name: string): string => (/\s/.test(name) ? name.replace(/\s/g, '') : name)

/** Every form in which a name can come shortened: a part between its dots, or without its first one or two characters. */
const shortFormsOf = (name: string): Set<string> =>
  new Set([...(DOTS.test(name) ? name.split(DOTS) : []), name.slice(1), name.slice(2)])

/** What all mentions of a person say together of bodies: a name can come again hundreds of times. */
interface Told {
  /** See `bodiesAt`; each name once. */
  bodies: NamedParty[][]
  /** One of the titles is that of a head of government: 市长. */
  governs: boolean
  /** What they govern, each place once. */
  governed: NamedParty[]
}

/** Joins the mentions of each name over the whole article. */
export class People {
  private readonly byName = new Map<string, Person>()
  private readonly known = new Map<PersonMention, Person>()
  private readonly told = new Map<Person, Told>()
  /** The mention with the fullest title. Asked of everybody, the bodies of few. */
  private readonly fullest = new Map<Person, PersonMention | null>()
  private readonly bodies = new Map<PersonMention, readonly NamedParty[]>()
  /** The people whom a shorter form may mean, in order of the text. */
  private readonly byShortForm = new Map<string, Person[]>()

  constructor(
    mentions: readonly PersonMention[],
    private readonly beside: ReadonlyMap<PersonMention, readonly NamedParty[]> = new Map(),
    private readonly inside: ReadonlyMap<PersonMention, readonly NamedParty[]> = new Map(),
    private readonly places: ReadonlyMap<PersonMention, readonly NamedParty[]> = new Map(),
    private readonly textOf: (span: Span) => string = () => '',
  ) {
    for (const mention of mentions) {
      const name = withoutBlanks(mention.name.text)
      let person = this.byName.get(name)
      if (!person) {
        person = { name, mentions: [] }
        this.byName.set(name, person)
        for (const short of shortFormsOf(name)) {
          const known = this.byShortForm.get(short)
          if (known) known.push(person)
          else this.byShortForm.set(short, [person])
        }
      }
      person.mentions.push(mention)
    }
  }

  /** The person that a mention is of. */
  of(mention: PersonMention): Person {
    const known = this.known.get(mention) ?? this.find(mention)
    this.known.set(mention, known)
    return known
  }

  private find(mention: PersonMention): Person {
    const name = withoutBlanks(mention.name.text)
    for (const person of this.byShortForm.get(name) ?? [])
      if (isShortOf(name, person.name) || this.isTail(mention, name, person.name)) return person
    return this.byName.get(name) ?? { name, mentions: [mention] }
  }

  /** 宽行简 read as 行简 where its first character was taken for a word. */
  private isTail(mention: PersonMention, name: string, long: string): boolean {
    const lost = long.length - name.length
    if (lost < 1 || lost > 2 || name.length < 2 || !long.endsWith(name)) return false
    const { paragraph, start } = mention.name
    return (
      start >= lost && this.textOf({ paragraph, start: start - lost, end: start }) === long.slice(0, lost)
    )
  }

  /** Where the name stands in full: elsewhere, when this mention has a part of it (朱市长, a dotted name shortened). */
  nameInFull(mention: PersonMention): Mention {
    const person = this.of(mention)
    const isFull = ({ name }: PersonMention) =>
      withoutBlanks(name.text) === person.name && name.end - name.start >= name.text.length
    return [mention, ...person.mentions].find(isFull)?.name ?? mention.name
  }

  /**
   * The title to show for a person named at `mention`: the fullest one in the article, the one beside this mention when it is as
   * full. null when no place of the article gives one.
   */
  title(mention: PersonMention): KnownTitle | null {
    const fullest = this.fullestOf(this.of(mention))
    const own = mention.title !== null && (!fullest || this.weight(mention) >= this.weight(fullest))
    const best = own ? mention : fullest
    return best?.title ? { span: best.title, organisation: best.organisation } : null
  }

  /** A title with its organisation says most; then the longer one. The headline is left for last. */
  private weight({ title, organisation, span, name }: PersonMention): number {
    const length = title ? title.end - title.start : 0
    const many = title && (isShared(title, name) || GROUP.test(this.textOf(title)))
    return length + (organisation ? 4 : 0) - (many ? 50 : 0) - (span.paragraph < 0 ? 100 : 0)
  }

  private fullestOf(person: Person): PersonMention | null {
    let fullest = this.fullest.get(person)
    if (fullest === undefined) {
      fullest = null
      for (const m of person.mentions)
        if (m.title && (!fullest || this.weight(m) > this.weight(fullest))) fullest = m
      this.fullest.set(person, fullest)
    }
    return fullest
  }

  private toldOf(person: Person): Told {
    let told = this.told.get(person)
    if (!told) {
      const governs = person.mentions.some((m) => m.title && HEAD_OF_GOVERNMENT.test(this.textOf(m.title)))
      const governed = governs ? distinct(this.governed(person.mentions)) : []
      told = { bodies: this.bodiesAt(person.mentions).map(distinct), governs, governed }
      this.told.set(person, told)
    }
    return told
  }

  /** Organisations beside the titles, in them as their own, and further ones in them. */
  private bodiesAt(mentions: readonly PersonMention[]): NamedParty[][] {
    const beside: NamedParty[] = []
    const named: NamedParty[] = []
    const further: NamedParty[] = []
    for (const m of mentions) {
      beside.push(...(this.beside.get(m) ?? []))
      if (m.organisation) named.push(namedBody(m.organisation, m.organisation.text))
      further.push(...(this.inside.get(m) ?? []))
    }
    return [beside, named, further].map((list) =>
      list.filter(({ span }) => !this.isHost(span)).map(withoutCommittee),
    )
  }

  /** The place or country that a title begins with. */
  country(mention: PersonMention): NamedParty | null {
    const all = [mention, ...this.of(mention).mentions]
    const [envoy] = all.flatMap((m) => this.beside.get(m) ?? [])
    const [place] = all
      .flatMap((m) => this.places.get(m) ?? [])
      .filter(({ span }) => this.textOf({ ...span, start: span.start - 1, end: span.start }) !== '驻')
    return place && (!envoy || envoy.text.startsWith(place.text)) ? place : (envoy ?? place ?? null)
  }

  /** 岚州青禾县委副书记、县长 governs 岚州青禾县: the places up to the rank of the post. */
  private governed(mentions: readonly PersonMention[]): NamedParty[] {
    return mentions.flatMap(({ title }) => {
      const words = title ? this.textOf(title) : ''
      const length = GOVERNED.exec(words)?.groups?.place?.length
      if (!title || !length) return []
      return [namedBody({ ...title, end: title.start + length }, words.slice(0, length))]
    })
  }

  /** 驻某国大使: the country behind 驻 is where somebody is posted, not whom they act for. */
  private isHost({ paragraph, start }: Span): boolean {
    return start > 0 && this.textOf({ paragraph, start: start - 1, end: start }) === '驻'
  }

  /** Whether a title is a post of the state that is held for the whole country: 国务委员兼外长. */
  isNational(mention: PersonMention): boolean {
    return [mention, ...this.of(mention).mentions].some(
      (m) => m.title !== null && NATIONAL.test(this.textOf(m.title)),
    )
  }

  /** Every organisation that a title of the person names, the nearest first. */
  organisations(mention: PersonMention): readonly NamedParty[] {
    let found = this.bodies.get(mention)
    if (!found) {
      const { bodies, governs, governed } = this.toldOf(this.of(mention))
      const all = this.bodiesAt([mention]).flatMap((own, i) => [...own, ...(bodies[i] ?? [])])
      const own = governs ? this.governed([mention]) : []
      found = governs ? [...own, ...governed, ...all.filter(({ text }) => !COMMITTEE.test(text))] : all
      this.bodies.set(mention, found)
    }
    return found
  }
}

/** 市委副书记、市长 acts for the city, not for the committee that the title names first. */
const HEAD_OF_GOVERNMENT = /[省市县区州旗镇乡]长$/
const GOVERNED =
  /^(?<place>\p{Script=Han}{1,10}?(?<rank>[省市县区州旗镇乡]))(?:委|(?:人民)?政府|\k<rank>长|长).*\k<rank>长$/u
const COMMITTEE = /^[省市县区州旗镇乡]委$/

const NATIONAL = /^(?:我?驻|国务委员|国务院|国家(?:副?主席|发展)|外交部|外长|商务部|中共中央)/

/** A party committee stands for its body: 乙局党委, 丙县县委 for 丙县. */
function withoutCommittee(name: NamedParty): NamedParty {
  const tail = /(?:党委|党组|党工委|党总支|(?<=[省市县区州旗镇乡])[省市县区州]?委|(?<=[省市县区])委)$/.exec(
    name.text,
  )
  const length = name.text.length - (tail?.[0].length ?? 0)
  if (!tail || length < 2 || PARTIES_BESIDE.some((party) => name.text.startsWith(party))) return name
  return { ...name, text: name.text.slice(0, length), span: { ...name.span, end: name.span.start + length } }
}

/** 青禾县领导甲、乙: what sums up the posts of several says least. */
const GROUP = /领导$|负责人$|嘉宾$|代表$/

/** 副省长甲、乙: the title stands in front of another name. */
const isShared = (title: Span, name: Span): boolean =>
  title.end < name.start - 1 || title.start > name.end + 1
