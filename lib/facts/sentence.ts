import type { Evidence } from '../types'

const ENDS = '。！？!?…'
const CLOSING = '”’」』）)》"\''

/** The sentence around a place of its paragraph, up to and including its end mark and the closing quotes after it. */
export function sentenceAround(text: string, { paragraph, start, end }: Evidence): Evidence {
  let from = start
  while (from > 0 && !ENDS.includes(text[from - 1] ?? '')) from -= 1
  while (from < start && (CLOSING.includes(text[from] ?? '') || /\s/.test(text[from] ?? ''))) from += 1
  let to = Math.max(end, start + 1)
  while (to < text.length && !ENDS.includes(text[to - 1] ?? '')) to += 1
  while (to < text.length && (ENDS + CLOSING).includes(text[to] ?? '')) to += 1
  return { paragraph, start: from, end: to }
}
