import { fold } from '../fold'

/** The phrases of a query, folded, in the order given and each once; all of them must stand in the text. */
export function phrasesOf(query: string): string[] {
  return [...new Set(fold(query).split(/\s+/).filter(Boolean))]
}

/** Where a phrase stands in a text, as UTF-16 offsets of the text itself. */
export interface Match {
  start: number
  end: number
}

/** Every place where one of the phrases stands, in order, overlapping places joined. */
export function matchesOf(text: string, phrases: readonly string[]): Match[] {
  const folded = fold(text)
  const found = phrases.flatMap((phrase) => {
    const places: Match[] = []
    for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + phrase.length)) {
      places.push({ start: at, end: at + phrase.length })
    }
    return places
  })
  found.sort((one, other) => one.start - other.start)
  return found.reduce<Match[]>((joined, match) => {
    const last = joined.at(-1)
    if (last && match.start <= last.end) last.end = Math.max(last.end, match.end)
    else joined.push({ ...match })
    return joined
  }, [])
}

const BEFORE = 24
const LENGTH = 110

/** A stretch of the text around the first match, with the matches in it. */
export interface Snippet {
  text: string
  matches: Match[]
}

/** The stretch of a paragraph that shows the most phrases; null when none stands in any. */
export function snippetOf(paragraphs: readonly string[], phrases: readonly string[]): Snippet | null {
  let best: { paragraph: string; matches: Match[]; variety: number } | null = null
  for (const paragraph of paragraphs) {
    const matches = matchesOf(paragraph, phrases)
    if (matches.length === 0) continue
    const folded = fold(paragraph)
    const variety = phrases.filter((phrase) => folded.includes(phrase)).length
    if (!best || variety > best.variety) best = { paragraph, matches, variety }
  }
  if (!best) return null
  const start = Math.max(0, (best.matches[0]?.start ?? 0) - BEFORE)
  const end = Math.min(best.paragraph.length, start + LENGTH)
  const lead = start > 0 ? '…' : ''
  const shift = lead.length - start
  return {
    text: `${lead}${best.paragraph.slice(start, end)}${end < best.paragraph.length ? '…' : ''}`,
    matches: best.matches
      .filter((match) => match.start < end)
      .map((match) => ({ start: match.start + shift, end: Math.min(match.end, end) + shift })),
  }
}
