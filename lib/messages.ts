import type { Tables } from './i18n'
import type { ReaderKey, SummaryKey } from './i18n/tables'
import type { Counterparts } from './script/fonts'
import type { Target } from './types'

/** Which edge of the window the sidebar takes. */
export type Edge = 'right' | 'bottom'

/** Styles of the page that come and go as a whole: highlights, and printing the reading view in place of the page. */
export type Sheet = 'marks' | 'print'

/** What the reader in a page may ask of the background; everything else is refused at the border. */
export type PageMessage =
  /** Makes room for the sidebar beside the page, or gives it back. */
  | { type: 'page:room'; edge: Edge; size: number; on: boolean }
  | { type: 'page:sheet'; sheet: Sheet; on: boolean }
  /** The page cannot be read; say so in a page of our own. */
  | { type: 'page:refuse'; why: Refusal }
  | { type: 'page:open'; page: 'options' | 'library' }
  /** The probe of a site that opens by itself has found what looks like news of a signing. */
  | { type: 'page:found' }

/** Why a page cannot be read. */
export type Refusal = 'browser' | 'store' | 'pdf' | 'file' | 'reader' | 'other'

export const REFUSALS: readonly Refusal[] = ['browser', 'store', 'pdf', 'file', 'reader', 'other']

/** What the background tells the reader in a page. It answers true, so that silence means that it is not there. */
export type ReaderMessage = { type: ReaderWish }

/** Leave, sum up the selection, or only answer. */
export type ReaderWish = 'reader:toggle' | 'reader:selection' | 'reader:ping'

const WISHES: readonly ReaderWish[] = ['reader:toggle', 'reader:selection', 'reader:ping']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const oneOf = <Value>(known: readonly Value[], value: unknown): Value | null =>
  known.find((one) => one === value) ?? null

/** More px than any window has. */
const WIDEST = 4000

/** The message if it has one of the known shapes, else null. A page's message is untrusted input. */
export function pageMessage(value: unknown): PageMessage | null {
  if (!isRecord(value)) return null
  const { type, on, size } = value
  const edge = oneOf<Edge>(['right', 'bottom'], value['edge'])
  const sheet = oneOf<Sheet>(['marks', 'print'], value['sheet'])
  const why = oneOf(REFUSALS, value['why'])
  const page = oneOf(['options', 'library'] as const, value['page'])
  if (type === 'page:room' && edge && typeof on === 'boolean' && isSize(size)) return { type, edge, size, on }
  if (type === 'page:sheet' && sheet && typeof on === 'boolean') return { type, sheet, on }
  if (type === 'page:refuse' && why) return { type, why }
  if (type === 'page:open' && page) return { type, page }
  return type === 'page:found' ? { type } : null
}

const isSize = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= WIDEST

/** The message to the reader in a tab, when a value is one; null for anything else. */
export function readerMessage(value: unknown): ReaderMessage | null {
  if (!isRecord(value)) return null
  const type = oneOf(WISHES, value['type'])
  return type && { type }
}

/** What the background answers to `page:dress`: how the reader looks and what it says. */
export interface Dress {
  css: string
  /** Which fonts the page's text is shown in when the page itself is converted. */
  fonts: Partial<Record<Target, Counterparts>>
  reader: Tables<ReaderKey>
  summary: Tables<SummaryKey>
}
