import { canonical, canonicalise, sameCanonical } from '../parties/organisation'
import { BODY_END } from './lexicon/agents'

/** A name and its canonical form: what is compared over and over is not worked out over and over. */
export interface Comparable {
  name: string
  form: string
}

export const comparable = (name: string): Comparable => ({ name, form: canonical(name) })

/** The parties by their normalised names: which of them some words name. */
export class PartyNames {
  private readonly aliases: readonly (readonly Comparable[])[]
  /** The same words are asked for again and again: comparing names is what costs. */
  private readonly indices = new Map<string, number>()

  constructor(private readonly parties: readonly (readonly string[])[]) {
    this.aliases = parties.map((names) => names.map(comparable))
  }

  /** The party that a name is a form of; -1 where it is none. */
  indexOf(name: string): number {
    const known = this.indices.get(name)
    if (known !== undefined) return known
    const form = canonicalise(name)
    const fits = (alias: Comparable) =>
      sameCanonical(alias.form, form) ||
      (name.length > 3 && alias.name.startsWith(name) && BODY_END.test(name))
    const index = this.aliases.findIndex((aliases) => aliases.some(fits))
    this.indices.set(name, index)
    return index
  }

  /** The party whose name begins with a place: 甲、乙海关 share their head. */
  at(place: string): number {
    const index = this.indexOf(place)
    return index >= 0
      ? index
      : this.parties.findIndex((names) => names.some((name) => name.startsWith(place)))
  }

  /** 澜渠 for 澜江市 and 渠阳县: a letter of each party. */
  areLetters(words: string): boolean {
    if (words.length !== this.parties.length || words.length < 2) return false
    const has = (names: readonly string[], letter: string) =>
      names.some((name) => name.slice(0, 4).includes(letter))
    return (
      [...words].every((letter) => this.parties.filter((names) => has(names, letter)).length === 1) &&
      this.parties.every((names) => [...words].filter((letter) => has(names, letter)).length === 1)
    )
  }
}
