import type { Status } from '../store/types'
import type { Force, ParticipantRole } from '../types'

/** The words around the facts in what is written out, in the interface's language. */
export interface Labels {
  /** Of the sides of a commitment that all parties undertake together. */
  both: string
  notStated: string
  column: Record<LedgerColumn, string>
  heading: Record<
    | 'documents'
    | 'parties'
    | 'signatories'
    | 'participants'
    | 'date'
    | 'place'
    | 'commitments'
    | 'note'
    | 'text'
    | 'source',
    string
  >
  force: Record<Force, string>
  status: Record<Status, string>
  role: Record<ParticipantRole, string>
  /** Name of the sheet. */
  ledger: string
  /** Said in a file whose words were converted; `{lang}` stands for the script. */
  converted: string
}

/** The columns of the ledger, in order. */
export const LEDGER_COLUMNS = [
  'by',
  'to',
  'text',
  'force',
  'sum',
  'yuan',
  'deadline',
  'document',
  'signatories',
  'date',
  'source',
  'status',
  'note',
  'title',
  'address',
  'script',
] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]
