import type { Card, CardCommitment } from '../store/card'
import { yuanOf } from './amount'
import type { Names } from './names'

/** What one side of a comparison holds of one kind; `shared` when the other side has it too. */
export interface Compared {
  text: string
  shared: boolean
}

export interface ComparedCommitment {
  commitment: CardCommitment
  /** Place among the commitments of its card. */
  index: number
  /** The nearest commitment of the other side by the same party, when it is near enough. */
  like: number | null
}

export interface Side {
  card: Card
  parties: Compared[]
  documents: Compared[]
  signatories: Compared[]
  commitments: ComparedCommitment[]
  /** Of the sums in yuan that the commitments name; null when none does. */
  total: number | null
}

/** From this share of common pairs of characters on, two clauses are set beside each other. */
const LIKE = 0.45

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

/** Dice's coefficient of the pairs of neighbouring characters. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  if (a.size + b.size === 0) return one === other ? 1 : 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}

function nearest(commitment: CardCommitment, others: readonly CardCommitment[], names: Names): number | null {
  let best: { index: number; likeness: number } | null = null
  others.forEach((other, index) => {
    const sameSide =
      commitment.by === other.by ||
      (commitment.by !== null &&
        other.by !== null &&
        names.keyOf('organisation', commitment.by) === names.keyOf('organisation', other.by))
    const like = sameSide ? likeness(commitment.text, other.text) : 0
    if (like >= LIKE && (!best || like > best.likeness)) best = { index, likeness: like }
  })
  return (best as { index: number } | null)?.index ?? null
}

function sideOf(card: Card, other: Card, names: Names): Side {
  const shared = (texts: string[], others: string[], key: (text: string) => string): Compared[] => {
    const known = new Set(others.map(key))
    return texts.map((text) => ({ text, shared: known.has(key(text)) }))
  }
  const partiesOf = ({ parties }: Card) => parties.map(({ name }) => name)
  const documentsOf = ({ documents }: Card) => documents.map(({ title, type }) => title ?? type)
  const signatoriesOf = ({ people }: Card) =>
    people.filter(({ role }) => role === 'signatory').map(({ name }) => name)
  const sums = card.commitments.flatMap(({ amounts }) => amounts.map(yuanOf).filter((sum) => sum !== null))
  const organisation = (name: string) => names.keyOf('organisation', name)
  const person = (name: string) => names.keyOf('person', name)
  return {
    card,
    parties: shared(partiesOf(card), partiesOf(other), organisation),
    documents: shared(documentsOf(card), documentsOf(other), organisation),
    signatories: shared(signatoriesOf(card), signatoriesOf(other), person),
    commitments: card.commitments.map((commitment, index) => ({
      commitment,
      index,
      like: nearest(commitment, other.commitments, names),
    })),
    total: sums.length > 0 ? sums.reduce((sum, value) => sum + value, 0) : null,
  }
}

/** Two saved agreements side by side: what they share, and what only one of them says. */
export const compareCards = (one: Card, other: Card, names: Names): [Side, Side] => [
  sideOf(one, other, names),
  sideOf(other, one, names),
]
