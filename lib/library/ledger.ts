import type { Card, CardCommitment } from '../store/card'
import { dayOf } from './order'

/** One row of the ledger (台账): a commitment, and the card that it stands on. */
export interface LedgerRow {
  card: Card
  commitment: CardCommitment
  /** Place among the commitments of its card. */
  index: number
}

/** The commitments of the cards, in the order of the cards and of their texts. */
export function ledgerOf(cards: readonly Card[]): LedgerRow[] {
  const rows: LedgerRow[] = []
  for (const card of cards) {
    for (const [index, commitment] of card.commitments.entries()) rows.push({ card, commitment, index })
  }
  return rows
}

/** What a row says of the agreement that its commitment stands in; worked out for the rows that are shown alone. */
export function agreementOf(card: Card): { document: string; signatories: string[]; day: string } {
  return {
    document: card.documents.map(({ title, type }) => title ?? type).join('；'),
    signatories: card.people.filter(({ role }) => role === 'signatory').map(({ name }) => name),
    day: dayOf(card),
  }
}
