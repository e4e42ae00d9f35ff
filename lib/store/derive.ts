import { correct } from '../corrections'
import { type Card, cardOf } from './card'
import { bands, fingerprint } from './fingerprint'
import { fold } from './fold'
import type { Entry } from './types'

/** The record of the store `texts`: what is searched, and what like texts are found by. */
export interface SearchText {
  id: string
  /** Title, source, paragraphs, tags and notes, folded, a line feed between them. */
  text: string
  minima: Uint32Array
  bands: string[]
}

export interface Derived {
  card: Card
  text: SearchText
}

/** Everything that is derived from an entry and can be built anew from it at any time. */
export function derive(entry: Entry): Derived {
  const { hand, reading } = entry
  const { article } = reading
  const { summary } = correct(article, reading.summary, hand.corrections)
  const minima = fingerprint(article.paragraphs.join('\n'))
  const notes = Object.values(hand.ledger).map((mark) => mark.note)
  const lines = [
    article.title,
    article.source ?? '',
    ...article.paragraphs,
    ...hand.tags,
    hand.note,
    ...notes,
  ]
  return {
    card: cardOf(entry, article, summary),
    text: { id: entry.id, text: fold(lines.join('\n')), minima, bands: bands(minima) },
  }
}
