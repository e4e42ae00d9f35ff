/** What the reader in a page may ask of the background; everything else is refused at the border. */
export type PageMessage =
  /** Makes room for the sidebar beside the page, or gives it back. */
  | { type: 'page:room'; width: number; on: boolean }
  /** Styles for the highlights in the page, put in or taken out. */
  | { type: 'page:marks'; on: boolean }
  /** The page cannot be read; say so in a page of our own. */
  | { type: 'page:refuse'; why: Refusal }
  | { type: 'page:open'; page: 'options' | 'library' }

/** Why a page cannot be read. */
export type Refusal = 'browser' | 'store' | 'pdf' | 'file' | 'reader' | 'other'

export const REFUSALS: readonly Refusal[] = ['browser', 'store', 'pdf', 'file', 'reader', 'other']

/** What the background tells the reader in a page. It answers true, so that silence means that it is not there. */
export type ReaderMessage = { type: 'reader:toggle' } | { type: 'reader:selection' }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The message if it has one of the known shapes, else null. A page's message is untrusted input. */
export function pageMessage(value: unknown): PageMessage | null {
  if (!isRecord(value)) return null
  const { type, on, width, why, page } = value
  if (
    type === 'page:room' &&
    typeof on === 'boolean' &&
    typeof width === 'number' &&
    width >= 0 &&
    width <= 2000
  ) {
    return { type, on, width }
  }
  if (type === 'page:marks' && typeof on === 'boolean') return { type, on }
  if (type === 'page:refuse' && REFUSALS.includes(why as Refusal)) return { type, why: why as Refusal }
  if (type === 'page:open' && (page === 'options' || page === 'library')) return { type, page }
  return null
}

export function readerMessage(value: unknown): ReaderMessage | null {
  if (!isRecord(value)) return null
  const { type } = value
  return type === 'reader:toggle' || type === 'reader:selection' ? { type } : null
}
