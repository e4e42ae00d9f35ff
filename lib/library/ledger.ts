import type { Card, CardCommitment } from '../store/card'
import type { Chosen } from './facets'
import { dayOf } from './order'

/** One row of the ledger (台账): a commitment, and the card that it stands on. */
export interface LedgerRow {
  card: Card
  commitment: CardCommitment
  /** Place among the commitments of its card. */
  index: number
}

/** What a commitment is chosen by, on a card as in what is written out. */
export type Choosable = Pick<CardCommitment, 'force' | 'status' | 'amounts' | 'deadline'>

/**
 * Whether the facets that speak of commitments (kind, progress, with a sum or deadline) choose this one: a card is chosen when one
 * of its commitments is, but a row stands for itself alone.
 */
export function isRowChosen({ amounts, deadline, force, status }: Choosable, chosen: Chosen): boolean {
  const any = (wanted: string[] | undefined, test: (value: string) => boolean) =>
    !wanted || wanted.length === 0 || wanted.some(test)
  return (
    any(chosen.force, (value) => value === force) &&
    any(chosen.status, (value) => value === status) &&
    any(chosen.with, (value) =>
      value === 'sum' ? amounts.length > 0 : value !== 'deadline' || deadline !== null,
    )
  )
}

/** The chosen commitments of the cards, in the order of the cards and of their texts. */
export function ledgerOf(cards: readonly Card[], chosen: Chosen = {}): LedgerRow[] {
  const rows: LedgerRow[] = []
  for (const card of cards) {
    for (const [index, commitment] of card.commitments.entries()) {
      if (isRowChosen(commitment, chosen)) rows.push({ card, commitment, index })
    }
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
