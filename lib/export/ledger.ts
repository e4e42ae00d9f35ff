import { yuanOf } from '../analysis/amount'
import { type Labels, LEDGER_COLUMNS, type LedgerColumn } from './labels'
import type { Readable, ReadableCommitment } from './readable'

/** A cell: words, a number, a day (ISO 8601), or nothing. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'day'; iso: string }
  | null

const text = (words: string | null): Cell => (words ? { kind: 'text', text: words } : null)

const DAY = /^\d{4}-\d{2}-\d{2}$/

function dayCell({ date, publishedAt }: Readable): Cell {
  const iso = date?.iso ?? null
  if (iso !== null && DAY.test(iso)) return { kind: 'day', iso }
  if (iso !== null || date) return text(iso ?? date?.text ?? null)
  return publishedAt !== null && DAY.test(publishedAt) ? { kind: 'day', iso: publishedAt } : text(publishedAt)
}

function cellsOf(
  article: Readable,
  commitment: ReadableCommitment,
  labels: Labels,
): Record<LedgerColumn, Cell> {
  const yuan = commitment.amounts.map(yuanOf).filter((value) => value !== null)
  const [only] = yuan
  return {
    by: text(commitment.by === 'both' ? labels.both : commitment.by),
    to: text(commitment.to),
    text: text(commitment.text),
    force: text(labels.force[commitment.force]),
    sum: text(commitment.amounts.join('；')),
    yuan: yuan.length === 1 && only !== undefined ? { kind: 'number', value: only } : null,
    deadline: text(commitment.deadline),
    document: text(article.documents.map(({ title, type }) => title ?? type).join('；')),
    signatories: text(article.signatories.map(({ name }) => name).join('、')),
    date: dayCell(article),
    source: text(article.source),
    status: text(labels.status[commitment.status]),
    note: text(commitment.note),
    title: text(article.title),
    address: text(article.url),
    script: text(article.converted ? labels.converted.replace('{lang}', article.lang) : article.lang),
  }
}

/** The ledger as a table: the names of the columns, then one row a commitment that is wanted. */
export function ledgerTable(
  articles: readonly Readable[],
  labels: Labels,
  row: (commitment: ReadableCommitment) => boolean = () => true,
): { head: string[]; rows: Cell[][] } {
  return {
    head: LEDGER_COLUMNS.map((column) => labels.column[column]),
    rows: articles.flatMap((article) =>
      article.commitments.filter(row).map((commitment) => {
        const cells = cellsOf(article, commitment, labels)
        return LEDGER_COLUMNS.map((column) => cells[column])
      }),
    ),
  }
}
