import type { Article, Evidence } from '../../types'
import { block } from '../sentences'
import { toSigningDate } from './choose'
import { dateContext } from './context'
import { findDates } from './find'

/**
 * The day that words of an article name, as the summary would resolve it; null where they name none. For a date that the
 * reader has found: ISO as in `SigningDate`.
 */
export function isoAt(
  { title, paragraphs, publishedAt }: Pick<Article, 'title' | 'paragraphs' | 'publishedAt'>,
  { paragraph, start, end }: Evidence,
): string | null {
  const blocks = [block(-1, title), ...paragraphs.map((raw, n) => block(n, raw))]
  const own = blocks.find((one) => one.paragraph === paragraph)
  const date = own && findDates(own).find((one) => one.start < end && one.end > start)
  if (!own || !date) return null
  const known = new Map(blocks.map((one) => [one.paragraph, one]))
  return toSigningDate(date, own, known, dateContext(publishedAt, blocks)).iso
}
