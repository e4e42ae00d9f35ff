import type { Party } from '../../types'
import type { NamedParty } from '../signing/act'
import type { Block, Span } from '../types'
import type { ComposedParty } from './composed'
import { canonical, isSelf, sameCanonical } from './organisation'
import { ELSEWHERE, rank } from './rank'
import { sortOf } from './self'

/** A party with all the names that the article gives it. */
interface Pooled {
  names: NamedParty[]
  /** The words of the names, each once, with its canonical form: a page names a party over and over. */
  forms: Map<string, string>
  /** Those words and the aliases', as long as none is added. */
  words: readonly string[] | null
  /** Names met outside the clauses of the signing. */
  aliases: NamedParty[]
  composed: boolean
}

/** Collects names into parties: two names that can be one organisation are one, unless one clause sets them side by side. */
export class PartyPool {
  private readonly parties: Pooled[] = []
  /** Which parties a name fits, as long as no party gets a new one. */
  private readonly fitting = new Map<string, readonly number[]>()

  /** `shortForms`: what the page says that a name is called for short, with the full name. */
  constructor(private readonly shortForms: ReadonlyMap<string, string> = new Map()) {}

  private form(name: string): string {
    return canonical(this.shortForms.get(name) ?? name)
  }

  private fits(text: string): readonly number[] {
    let found = this.fitting.get(text)
    if (!found) {
      const form = this.form(text)
      found = this.parties.flatMap(({ forms }, i) =>
        [...forms.values()].some((own) => sameCanonical(own, form)) ? [i] : [],
      )
      this.fitting.set(text, found)
    }
    return found
  }

  private give(party: Pooled | undefined, name: NamedParty): void {
    if (!party) return
    party.names.push(name)
    if (party.forms.has(name.text)) return
    party.forms.set(name.text, this.form(name.text))
    party.words = null
    this.fitting.clear()
  }

  private open(name: NamedParty, composed: boolean): void {
    const party = { names: [], forms: new Map(), words: null, aliases: [], composed }
    this.parties.push(party)
    this.give(party, name)
  }

  get size(): number {
    return this.parties.length
  }

  /** Index of the party that a name is of; null when none or more than one fits. */
  find(text: string, among?: ReadonlySet<number>): number | null {
    const all = this.fits(text)
    const fits = among ? all.filter((i) => among.has(i)) : all
    if (fits.length === 1) return fits[0] ?? null
    if (all.length === 0) return this.ofSort(text, among)
    const form = this.form(text)
    const exact = fits.filter((i) =>
      [...(this.parties[i]?.forms ?? [])].some((f) => f[0] === text || f[1] === form),
    )
    return exact.length === 1 ? (exact[0] ?? null) : null
  }

  /** The one party of the sort that 校方, 公司 means. */
  private ofSort(text: string, among?: ReadonlySet<number>): number | null {
    const sort = sortOf(text)
    if (!sort) return null
    const fits = this.parties.flatMap(({ forms }, i) =>
      (among?.has(i) ?? true) && [...forms.keys()].some((name) => sort.test(name)) ? [i] : [],
    )
    return fits.length === 1 ? (fits[0] ?? null) : null
  }

  private ambiguous(text: string): boolean {
    return this.fits(text).length > 1
  }

  /**
   * Takes in the names that one clause sets side by side and gives their indices. `limit`: with that many parties known, a new
   * name is only taken for one of them, never for another party.
   */
  add(names: readonly NamedParty[], limit = Number.POSITIVE_INFINITY): (number | null)[] {
    const used = new Set<number>()
    const placed = names.map((name) => {
      const at = this.find(name.text)
      if (at === null || used.has(at)) return null
      used.add(at)
      this.give(this.parties[at], name)
      return at
    })
    return placed.map((at, i) => {
      const name = names[i]
      if (at !== null || !name) return at
      if (names.findIndex((other) => other.text === name.text) < i) return null
      const rest = this.counterpart(names, placed, i, used)
      if (rest !== null) {
        used.add(rest)
        this.give(this.parties[rest], name)
        return rest
      }
      if (this.parties.length >= limit || this.ambiguous(name.text)) return null
      this.open(name, false)
      used.add(this.parties.length - 1)
      return this.parties.length - 1
    })
  }

  /**
   * Of two sides one is known: the other is the known counterpart when either is only "we" (我校与甲局, 乙大学与甲局 are one pair).
   */
  private counterpart(
    names: readonly NamedParty[],
    placed: readonly (number | null)[],
    i: number,
    used: Set<number>,
  ) {
    if (names.length !== 2 || this.parties.length !== 2) return null
    const other = placed[1 - i]
    if (other === null || other === undefined) return null
    const rest = 1 - other
    const self = isSelf(names[i]?.text ?? '') || this.parties[rest]?.names.some((n) => isSelf(n.text))
    return self && !used.has(rest) ? rest : null
  }

  /** Whether a clause tells of a further pair: none of its names is known, and not all are units of known parties. */
  isFurther(names: readonly NamedParty[]): boolean {
    if (names.some((n) => this.find(n.text) !== null)) return false
    const known = this.parties.flatMap((p) => [...p.forms.keys()])
    const unit = (name: string) =>
      known.some((k) => name.startsWith(k) || name.startsWith(k.replace(/(?:人民)?政府$/, '')))
    return !names.every((n) => unit(n.text))
  }

  /** Gives a party one more name. */
  name(index: number, name: NamedParty): void {
    this.give(this.parties[index], name)
  }

  /** Takes a name for one party more of its own, when it fits exactly one. */
  alias(name: NamedParty): void {
    const at = this.find(name.text)
    if (
      at === null ||
      this.names(at).includes(name.text) ||
      !this.names(at).some((n) => widens(n, name.text) || this.form(n) === this.form(name.text))
    )
      return
    const party = this.parties[at] as Pooled
    // 青禾、临溪两县公安局: what a name was put together from is none.
    if (party.names.some((n) => n.parts?.some((part) => covers(name.span, part)))) return
    party.aliases.push(name)
    party.words = null
  }

  /** Takes in parties that stand only in an abbreviation. */
  compose(parties: readonly ComposedParty[]): void {
    for (const { name, span, composed } of parties)
      if (this.find(name) === null) this.open({ text: name, span, known: true }, composed)
  }

  /** Normalised names of a party, each once. */
  names(index: number): readonly string[] {
    const party = this.parties[index]
    if (!party) return []
    party.words ??= [...new Set([...party.forms.keys(), ...party.aliases.map((n) => n.text)])]
    return party.words
  }

  /** The name to show: the fullest of the body that is not merely "we". */
  private best(index: number): NamedParty | null {
    let best: NamedParty | null = null
    const party = this.parties[index]
    for (const name of party?.names ?? []) if (!best || rank(name) >= rank(best)) best = name
    for (const name of party?.aliases ?? []) if (!best || rank(name) - ELSEWHERE > rank(best)) best = name
    return best
  }

  toParties(blocks: ReadonlyMap<number, Block>): Party[] {
    const words = (s: Span) => blocks.get(s.paragraph)?.raw.slice(s.start, s.end) ?? ''
    const rawOf = (n: NamedParty) => (n.parts ?? [n.span]).map(words).join('')
    return this.parties.flatMap((party, i) => {
      const best = this.best(i)
      if (!best) return []
      const name = party.composed ? best.text : rawOf(best)
      const written = party.composed ? party.aliases : [...party.names, ...party.aliases]
      const standing = written.filter((n) => !n.parts)
      const aliases = [...new Set(standing.map(rawOf))].filter((alias) => alias !== name)
      const composed = party.composed || best.parts ? { composed: true } : {}
      return [{ name, aliases, ...composed, evidence: best.span }]
    })
  }
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && outer.end >= inner.end

/** A contraction is no longer than this. */
const SHORTEST = 4

/** Whether a name met elsewhere is a shorter form, or a longer one by the place or the 国家 in front of it. */
function widens(known: string, other: string): boolean {
  if (other.length <= known.length) return true
  // 雄商: 高雄高商
  if (known.length <= SHORTEST && !other.includes(known)) return true
  const front = other.endsWith(known) ? other.slice(0, other.length - known.length) : ''
  return front === '' || /^(?:国家|中国|国立|中华人民共和国|.{1,12}[省市县区州旗国])$/.test(front)
}
