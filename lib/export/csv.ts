import type { Cell } from './ledger'

/** What a spreadsheet would take for the beginning of a formula (OWASP, CSV injection), full-width forms and after spaces too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A field as RFC 4180 has it; one that would begin a formula gets an apostrophe in front, which shows it as text. */
function field(words: string): string {
  const defused = FORMULA.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(defused) || defused !== words ? `"${defused.replaceAll('"', '""')}"` : defused
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (cell.kind === 'number') return String(cell.value)
  return field(cell.kind === 'day' ? cell.iso : cell.text)
}

/** The table as CSV: UTF-8 with a byte order mark, by which Excel knows the encoding, and lines ended by CR LF. */
export function toCsv({ head, rows }: { head: string[]; rows: Cell[][] }): string {
  const lines = [head.map(field).join(','), ...rows.map((row) => row.map(cellText).join(','))]
  return `\ufeff${lines.join('\r\n')}\r\n`
}
