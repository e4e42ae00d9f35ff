import type { Span } from './types'

/** A stretch of the same paragraph. Told field by field: a spread whose fields are then set again is slow. */
export const stretchOf = ({ paragraph }: Span, start: number, end: number): Span => ({
  paragraph,
  start,
  end,
})

/** Sorts stretches as the text has them. */
export const inTextOrder = (a: Omit<Span, 'end'>, b: Omit<Span, 'end'>): number =>
  a.paragraph - b.paragraph || a.start - b.start

/** The items that stand inside a stretch of their paragraph; `items` are in order of where they begin. */
export function within<T>(
  items: readonly T[],
  { start, end }: Omit<Span, 'paragraph'>,
  at: (item: T) => Span,
): T[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item && at(item).start < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < items.length; i++) {
    const item = items[i]
    if (!item || at(item).start >= end) break
    if (at(item).end <= end) found.push(item)
  }
  return found
}

/** The items by the paragraph that they stand in, in their order. */
export function byParagraph<T>(items: readonly T[], span: (item: T) => Span): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const item of items) {
    const { paragraph } = span(item)
    const list = found.get(paragraph)
    if (list) list.push(item)
    else found.set(paragraph, [item])
  }
  return found
}
