import { fold } from '../store/fold'
import offices from './data/offices.json'

export type NameKind = 'organisation' | 'person'

/** What the reader said about two names: the same, or not, whatever the rule says. Names are kept as they stand. */
export interface NameDecision {
  kind: NameKind
  one: string
  other: string
  together: boolean
}

/** A name without what does not tell names apart: script, width, spaces, the dots in foreign names. */
export const plainName = (name: string): string => fold(name).replace(/[\s·•・‧]/g, '')

/**
 * The form under which the variants of a name meet by rule. For organisations the official long forms give way to their
 * set abbreviations (人民政府 → 政府, 质量技术监督局 → 质监局) and a leading 国家 falls before a head office (国家质检总局 is
 * 质检总局). Places are never touched: two provinces' offices stay two.
 */
function ruleName(kind: NameKind, name: string): string {
  const plain = plainName(name)
  if (kind === 'person') return plain
  const short = offices.reduce(
    (words, [long = '', abbreviation = '']) => words.replaceAll(long, abbreviation),
    plain,
  )
  return short.replace(/^(?:中华人民共和国|国家)(?=.+(?:总局|局|委|部)$)/, '')
}

/** Groups of names: joined by rule, then joined and separated by the reader's hand, which stands. */
export class Names {
  readonly #parent = new Map<string, string>()
  readonly #own = new Map<NameKind, Map<string, string>>()
  /** A collection asks for the same few thousand names again and again. */
  readonly #known: Record<NameKind, Map<string, string>> = { organisation: new Map(), person: new Map() }

  constructor(decisions: readonly NameDecision[]) {
    for (const { kind, one, other, together } of decisions) {
      if (!together) this.#separate(kind, other)
      else this.#join(this.#start(kind, one), this.#start(kind, other))
    }
  }

  /** The key of the group that a name belongs to. */
  keyOf(kind: NameKind, name: string): string {
    const known = this.#known[kind].get(name)
    if (known !== undefined) return known
    const key = this.#root(this.#start(kind, name))
    this.#known[kind].set(name, key)
    return key
  }

  #start(kind: NameKind, name: string): string {
    const own = this.#own.get(kind)?.get(plainName(name))
    return own ?? `${kind}:${ruleName(kind, name)}`
  }

  /** From now on the name stands for itself; what it was joined to before keeps together without it. */
  #separate(kind: NameKind, name: string): void {
    const plain = plainName(name)
    const own = this.#own.get(kind) ?? new Map<string, string>()
    own.set(plain, `${kind}:=${plain}`)
    this.#own.set(kind, own)
  }

  #root(key: string): string {
    let root = key
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next
    return root
  }

  #join(one: string, other: string): void {
    const [first, second] = [this.#root(one), this.#root(other)].sort()
    if (first !== undefined && second !== undefined && first !== second) this.#parent.set(second, first)
  }
}
