import type { Article, Evidence, StoredEvidence } from '../types'
import { paragraphOf } from './paragraphs'

/** How much of the text on each side is stored with a quote, in UTF-16 units. */
const CONTEXT = 32

type Text = Pick<Article, 'title' | 'paragraphs'>

/** Evidence as it is stored: with its words and what stands around them in the same paragraph. */
export function stored(article: Text, evidence: Evidence): StoredEvidence {
  const text = paragraphOf(article, evidence.paragraph)
  const { paragraph, start, end } = evidence
  return {
    paragraph,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/**
 * Where a stored quote stands in an article read later, exactly or not at all (null): where quote, prefix and suffix all
 * agree; where they do nowhere, where one of the two sides does (the other was edited, or cut off by the end of a paragraph).
 * Of several such places, the one where it stood before.
 */
export function relocate(evidence: StoredEvidence, article: Text): Evidence | null {
  if (evidence.quote === '') return null
  const places = placesOf(evidence.quote, article)
  const prefix = (place: Evidence) => prefixAgrees(place, evidence, article)
  const suffix = (place: Evidence) => suffixAgrees(place, evidence, article)
  const both = places.filter((place) => prefix(place) && suffix(place))
  const agreeing =
    both.length > 0
      ? both
      : places.filter(
          (place) => (evidence.prefix !== '' && prefix(place)) || (evidence.suffix !== '' && suffix(place)),
        )
  if (agreeing.length === 1) return agreeing[0] ?? null
  return agreeing.find((p) => p.paragraph === evidence.paragraph && p.start === evidence.start) ?? null
}

/** Every place of the words, the headline last. */
function placesOf(quote: string, article: Text): Evidence[] {
  const places: Evidence[] = []
  for (const paragraph of [...article.paragraphs.keys(), -1]) {
    const text = paragraphOf(article, paragraph)
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      places.push({ paragraph, start: at, end: at + quote.length })
  }
  return places
}

const prefixAgrees = (place: Evidence, { prefix }: StoredEvidence, article: Text) =>
  paragraphOf(article, place.paragraph).slice(Math.max(0, place.start - CONTEXT), place.start) === prefix

const suffixAgrees = (place: Evidence, { suffix }: StoredEvidence, article: Text) =>
  paragraphOf(article, place.paragraph).slice(place.end, place.end + CONTEXT) === suffix
