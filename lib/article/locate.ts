import { type Segment, slice } from './segments'

/** The live ranges of the stretch [start, end) of a line; none when the page has since changed there. */
export function rangesOf(segments: readonly Segment[], start: number, end: number): Range[] {
  const ranges: Range[] = []
  for (const part of slice(segments, start, end)) {
    if (!stillThere(part)) return []
    const last = ranges.at(-1)
    const to = part.offset + part.text.length
    if (last && last.endContainer === part.node && isBlank(part.node.data.slice(last.endOffset, part.offset)))
      last.setEnd(part.node, to)
    else ranges.push(rangeIn(part.node, part.offset, to))
  }
  return ranges
}

const isBlank = (text: string) => text.trim() === ''

/** White space was collapsed, so only the other characters are compared. */
function stillThere({ node, offset, text }: Segment): boolean {
  if (!node.isConnected) return false
  const now = node.data.slice(offset, offset + text.length)
  return now === text || now.replace(/[\s\u00a0]/g, ' ') === text.replace(/\s/g, ' ')
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = node.ownerDocument.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}
