import type { Reading } from '../types'

/** Nearer than this to the sidebar is beside it, not under it. px. */
const SLACK = 4

/** Whether the article has made room: no line of its first paragraphs lies beyond `edge`, px from the left. */
export function givesWay({ article, locate }: Reading, edge: number): boolean {
  const ranges = article.paragraphs
    .slice(0, 6)
    .flatMap((text, paragraph) => locate({ paragraph, start: 0, end: text.length }))
  return ranges.every((range) => [...range.getClientRects()].every(({ right }) => right <= edge + SLACK))
}
