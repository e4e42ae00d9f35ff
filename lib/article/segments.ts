/** A stretch of text that stands unbroken in one live text node. */
export interface Segment {
  text: string
  /** The live text node. */
  node: Text
  /** Where in it the stretch begins. */
  offset: number
  /** Inline elements of the copy around it that mean something: links, emphasis. */
  marks: readonly Element[]
}

export interface Line {
  text: string
  segments: Segment[]
}

const SPACE = /[\s\u00a0]/
const IDEOGRAPHIC_SPACE = '\u3000'
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/
/** A text as runs of white space, of what nobody sees, and of all else; no character is left out. */
const RUNS =
  /[\t-\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+|[^\s\u00ad\u200b-\u200f\u2028-\u202e\u2060]+/g
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/
const SENTENCE_END = /[。！？…”」』）)]/

/**
 * Turns raw segments into lines as a reader sees them: white space collapsed as HTML does, ends trimmed, invisible
 * characters out, a source line break between two wide characters out. A sentence's end followed by two full-width spaces
 * (or four plain no-break ones) begins a new line: pages without paragraph tags indent that way.
 */
export function tidy(raw: readonly Segment[]): Line[] {
  const lines: Line[] = []
  let line = new LineBuilder()
  let space: { segment: Segment; at: number; run: string } | null = null
  for (const segment of raw) {
    for (const { 0: run, index: at } of segment.text.matchAll(RUNS)) {
      if (INVISIBLE.test(run)) continue
      if (SPACE.test(run)) {
        if (space === null) space = { segment, at, run }
        else space.run += run
        continue
      }
      if (space !== null && !line.isEmpty()) {
        if (isIndent(space.run) && SENTENCE_END.test(line.last())) {
          lines.push(line.build())
          line = new LineBuilder()
        } else if (!(isSourceBreak(space.run) && WIDE.test(line.last()) && WIDE.test(run.charAt(0)))) {
          line.add(space.run.includes(IDEOGRAPHIC_SPACE) ? IDEOGRAPHIC_SPACE : ' ', space.segment, space.at)
        }
      }
      space = null
      line.add(run, segment, at)
    }
  }
  if (!line.isEmpty()) lines.push(line.build())
  return lines
}

const isIndent = (run: string) => run.includes('\u3000\u3000') || run.split('\u00a0').length > 4
const isSourceBreak = (run: string) => /[\n\r]/.test(run) && !/[\u00a0\u3000]/.test(run)

class LineBuilder {
  private text = ''
  private segments: Segment[] = []

  isEmpty(): boolean {
    return this.text === ''
  }

  last(): string {
    return this.text.charAt(this.text.length - 1)
  }

  add(run: string, from: Segment, at: number): void {
    this.text += run
    const last = this.segments.at(-1)
    const offset = from.offset + at
    if (
      last &&
      last.node === from.node &&
      last.offset + last.text.length === offset &&
      last.marks === from.marks
    )
      last.text += run
    else this.segments.push({ text: run, node: from.node, offset, marks: from.marks })
  }

  build(): Line {
    return { text: this.text, segments: this.segments }
  }
}

/** The line without the stretches [start, end) of `cuts` (in order, not overlapping). */
export function without<T extends Line>(line: T, cuts: readonly (readonly [number, number])[]): T {
  if (cuts.length === 0) return line
  const kept: Segment[] = []
  let from = 0
  for (const [start, end] of [...cuts, [line.text.length, line.text.length] as const]) {
    kept.push(...slice(line.segments, from, start))
    from = end
  }
  const [tidied] = tidy(kept)
  return { ...line, ...(tidied ?? { text: '', segments: [] }) }
}

/** The segments of the stretch [start, end) of the line that `segments` make. */
export function slice(segments: readonly Segment[], start: number, end: number): Segment[] {
  const found: Segment[] = []
  let at = 0
  for (const segment of segments) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, segment.text.length)
    if (from < to)
      found.push({ ...segment, text: segment.text.slice(from, to), offset: segment.offset + from })
    at += segment.text.length
    if (at >= end) break
  }
  return found
}
