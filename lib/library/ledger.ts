import type { Card, CardCommitment } from '../store/card'
import { dayOf } from './order'

/** One row of the ledger (台账): a commitment with what it stands in. */
export interface LedgerRow extends CardCommitment {
  card: Card
  /** Place among the commitments of its card. */
  index: number
  document: string
  signatories: string[]
  day: string
}

/** The commitments of the cards, in the order of the cards and of their texts. */
export function ledgerOf(cards: readonly Card[]): LedgerRow[] {
  return cards.flatMap((card) => {
    const document = card.documents.map(({ title, type }) => title ?? type).join('；')
    const signatories = card.people.filter(({ role }) => role === 'signatory').map(({ name }) => name)
    return card.commitments.map((commitment, index) => ({
      ...commitment,
      card,
      index,
      document,
      signatories,
      day: dayOf(card),
    }))
  })
}
