import type { ShownText } from '../types'
import { type Segment, slice } from './segments'

/** The live ranges of the stretch [start, end) of a line; none when the page has since changed there. */
export function rangesOf(
  segments: readonly Segment[],
  start: number,
  end: number,
  shown: ShownText = () => undefined,
): Range[] {
  const ranges: Range[] = []
  for (const part of slice(segments, start, end)) {
    const { node, offset } = part
    const converted = shown(node)
    if (!stillThere(part, converted?.original ?? node.data)) return []
    const place = (at: number) => converted?.at(at) ?? at
    const from = place(offset)
    const to = place(offset + part.text.length)
    const last = ranges.at(-1)
    if (last && last.endContainer === node && isBlank(node.data.slice(last.endOffset, from))) {
      last.setEnd(node, to)
    } else ranges.push(rangeIn(node, from, to))
  }
  return ranges
}

const isBlank = (text: string) => text.trim() === ''

/** White space was collapsed, so only the other characters are compared. */
function stillThere({ node, offset, text }: Segment, data: string): boolean {
  if (!node.isConnected) return false
  const now = data.slice(offset, offset + text.length)
  return now === text || now.replace(/[\s\u00a0]/g, ' ') === text.replace(/\s/g, ' ')
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = node.ownerDocument.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}
