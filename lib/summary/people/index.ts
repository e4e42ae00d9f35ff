import type { Clause } from '../clauses'
import type { Mentions, Span } from '../types'
import { besideOrganisations, mentionsInside } from './inherit'
import { People } from './registry'

/** The people of an article, every mention of a name joined, with the bodies that stand in and beside their titles. */
export function peopleOf(mentions: Mentions, clauses: readonly Clause[]): People {
  const byParagraph = new Map(mentions.blocks.map((b) => [b.paragraph, b]))
  const textIn = (span: Span) => byParagraph.get(span.paragraph)?.text.slice(span.start, span.end) ?? ''
  return new People(
    mentions.people,
    besideOrganisations(clauses),
    mentionsInside(mentions, 'ORG'),
    mentionsInside(mentions, 'LOC'),
    textIn,
  )
}
