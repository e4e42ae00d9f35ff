import { paragraphOf } from '../article/paragraphs'
import type { FactKey } from '../facts/keys'
import { sentenceAround } from '../facts/sentence'
import type { Article, Evidence } from '../types'

/** Stands among the keys of a segment that lies in the sentence of the current fact. */
export const SENTENCE = 'sentence'

/** A stretch of one paragraph, and the facts that have it as evidence, the closest first. */
export interface Segment {
  start: number
  end: number
  keys: FactKey[]
  /** Those of the facts whose evidence begins here. */
  opens: FactKey[]
}

interface Marked {
  key: FactKey
  evidence: Evidence
}

/** The marked stretches of a paragraph of `length` UTF-16 units, in order, none overlapping; evidence may overlap freely. */
export function segmentsOf(facts: readonly Marked[], paragraph: number, length: number): Segment[] {
  return stretchesOf(
    facts.filter(({ evidence }) => evidence.paragraph === paragraph),
    length,
  )
}

/** The same for facts of one paragraph. */
function stretchesOf(facts: readonly Marked[], length: number): Segment[] {
  const here = facts.filter(({ evidence }) => evidence.start < evidence.end)
  const cuts = [...new Set(here.flatMap(({ evidence }) => [evidence.start, evidence.end]))]
    .filter((cut) => cut >= 0 && cut <= length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((start, i): Segment[] => {
    const end = cuts[i + 1] ?? start
    const over = here
      .filter(({ evidence }) => evidence.start <= start && evidence.end >= end)
      .sort((a, b) => a.evidence.end - a.evidence.start - (b.evidence.end - b.evidence.start))
    if (over.length === 0) return []
    return [
      {
        start,
        end,
        keys: over.map(({ key }) => key),
        opens: over.filter(({ evidence }) => evidence.start === start).map(({ key }) => key),
      },
    ]
  })
}

/** The segments of each paragraph as they are asked for, the sentence of the current fact among them. */
export function markedSegments(
  article: Article,
  facts: readonly Marked[],
  current: FactKey | null,
): (paragraph: number) => Segment[] {
  const chosen = facts.find(({ key }) => key === current)?.evidence
  const sentence = chosen && sentenceAround(paragraphOf(article, chosen.paragraph), chosen)
  const marked = new Map<number, Marked[]>()
  const take = (fact: Marked) => {
    const { paragraph } = fact.evidence
    const here = marked.get(paragraph)
    if (here) here.push(fact)
    else marked.set(paragraph, [fact])
  }
  for (const fact of facts) take(fact)
  if (sentence) take({ key: SENTENCE, evidence: sentence })
  const known = new Map<number, Segment[]>()
  return (paragraph) => {
    const found = known.get(paragraph)
    if (found) return found
    const fresh = stretchesOf(marked.get(paragraph) ?? [], paragraphOf(article, paragraph).length)
    known.set(paragraph, fresh)
    return fresh
  }
}

/** A piece of text to be drawn: marked when a segment covers it. */
export interface Piece {
  start: number
  end: number
  segment: Segment | null
}

/** Cuts the stretch from `start` to `end` of a paragraph at the bounds of its segments. */
export function piecesOf(segments: readonly Segment[], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const segment of segments) {
    if (segment.end <= from || segment.start >= end) continue
    const opens = Math.max(from, segment.start)
    if (opens > from) pieces.push({ start: from, end: opens, segment: null })
    const closes = Math.min(end, segment.end)
    pieces.push({ start: opens, end: closes, segment })
    from = closes
  }
  if (from < end) pieces.push({ start: from, end, segment: null })
  return pieces
}
