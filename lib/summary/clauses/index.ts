import { findDates } from '../dates'
import { findTitled } from '../documents/titled'
import type { Mentions, Span } from '../types'
import { byParagraph, within } from '../within'
import { type Clause, tokenise } from './tokens'

export type { Clause, Token } from './tokens'

/** Every sentence of the article as word classes. */
export function readClauses(mentions: Mentions): Clause[] {
  const titled = new Map(mentions.blocks.map((b) => [b.paragraph, findTitled(b)]))
  const dates = new Map(mentions.blocks.map((b) => [b.paragraph, findDates(b)]))
  const people = byParagraph(mentions.people, (p) => p.span)
  const named = byParagraph(mentions.all, (m) => m)
  return mentions.sentences.map((sentence) => {
    const inside = <T>(items: readonly T[] | undefined, span: (item: T) => Span) =>
      items ? within(items, sentence, span) : []
    return tokenise(sentence, {
      people: inside(people.get(sentence.paragraph), (p) => p.span),
      mentions: inside(named.get(sentence.paragraph), (m) => m),
      titled: inside(titled.get(sentence.paragraph), (t) => t.outer),
      dates: inside(dates.get(sentence.paragraph), (d) => d),
    })
  })
}
