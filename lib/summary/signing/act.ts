import type { Polarity } from '../clauses/polarity'
import type { Clause, Token } from '../clauses/tokens'
import type { PersonMention, Span } from '../types'

/** A paper as one place of the text names it. */
export interface NamedDocument {
  /** The name, or the type when it has none. */
  span: Span
  /** Normalised words of the span. */
  text: string
  /** Normalised name; null for a bare type. */
  title: string | null
  type: Span
  /** Written in 《》. */
  quoted: boolean
  shortForm: string | null
  /** Start of the clause that names it. */
  clause: number
}

/** An organisation, place or 双方 that is said to take part, as it stands. */
export interface NamedParty {
  span: Span
  text: string
  /** Holds an organisation or a place that the mention stage knows. */
  known: boolean
  /** Stands in the name of a paper only. */
  fromTitle?: boolean
  /** Under a head that several names share, the stretches that make up the name: 青禾县 and 公安局. `span` is the first. */
  parts?: readonly Span[]
}

/** The names without those whose words came before, in their order. */
export function distinct(names: readonly NamedParty[]): NamedParty[] {
  const met = new Set<string>()
  return names.filter(({ text }) => !met.has(text) && met.add(text))
}

/** The body that a stretch of the text names. */
export const namedBody = ({ paragraph, start, end }: Span, text: string): NamedParty => ({
  span: { paragraph, start, end },
  text,
  known: true,
})

/** One clause that tells of a signing: what the verb's surroundings say, before anything is joined up. */
export interface SigningAct {
  clause: Clause
  /** The signing verb, or the word for the ceremony. */
  anchor: Token
  /** The pattern that found the signers or the parties; for the explanation. */
  rule: string
  polarity: Polarity
  ceremony: boolean
  /** Told by somebody in a speech. */
  reported: boolean
  signers: PersonMention[]
  /** Whom the signers are said to represent, in their order; empty for 双方. */
  targets: NamedParty[]
  /** 代表 stands in the clause. */
  onBehalf: boolean
  /** The parties named in the clause itself. */
  parties: NamedParty[]
  documents: NamedDocument[]
}
