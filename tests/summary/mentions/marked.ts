import type { MentionType } from '../../../lib/summary/types'

export interface Span {
  type: MentionType
  start: number
  end: number
  text: string
}

/** Text with spans written as [PER 甲某] (they may nest), and the bare text with the spans' offsets. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const open: { type: MentionType; start: number }[] = []
  const spans: Span[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const type = /^\[(PER|ORG|LOC) /.exec(marked.slice(i, i + 6))?.[1]
    if (type) {
      open.push({ type: type as MentionType, start: text.length })
      i += type.length + 1
    } else if (marked[i] === ']' && open.length > 0) {
      const last = open.pop()
      if (last) spans.push({ ...last, end: text.length, text: text.slice(last.start) })
    } else text += marked[i]
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}
