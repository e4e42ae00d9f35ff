import { type Labels, LEDGER_COLUMNS } from '../../lib/export/labels'
import type { Translate } from '../../lib/i18n'
import { STATUSES } from '../../lib/store/types'
import type { LibraryKey } from './strings'

/** A table of words: for each name the words under `prefix.name`. */
function table<Name extends string>(
  t: Translate<LibraryKey>,
  prefix: string,
  names: readonly Name[],
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, t(`${prefix}.${name}` as LibraryKey)])) as Record<
    Name,
    string
  >
}

const HEADINGS = [
  'documents',
  'parties',
  'signatories',
  'participants',
  'date',
  'place',
  'commitments',
  'note',
  'text',
  'source',
] as const

/** The words of exported files, in the interface's language. */
export function labelsOf(t: Translate<LibraryKey>): Labels {
  return {
    both: t('both'),
    notStated: t('notStated'),
    ledger: t('view.ledger'),
    converted: t('convertedFile'),
    column: table(t, 'column', LEDGER_COLUMNS),
    heading: table(t, 'heading', HEADINGS),
    force: table(t, 'facet.force', ['agreed', 'pledged', 'urged']),
    status: table(t, 'status', STATUSES),
    role: table(t, 'role', ['host', 'witness', 'speaker', 'attendee']),
  }
}
