import type { Article, Summary } from '../types'
import { readClauses } from './clauses'
import { findCommitments } from './commitments'
import { dateContext } from './dates'
import { findFacts } from './facts'
import { findMentions } from './mentions'
import { besideOrganisations, mentionsInside } from './people/inherit'
import { People } from './people/registry'
import { findActs } from './signing/acts'
import type { Block, Span } from './types'

const textIn = (blocks: readonly Block[]) => {
  const byParagraph = new Map(blocks.map((b) => [b.paragraph, b]))
  return (span: Span) => byParagraph.get(span.paragraph)?.text.slice(span.start, span.end) ?? ''
}

/** Reads an article as an analyst does. Pure; never throws on any text. */
export function summarise(article: Article): Summary {
  const mentions = findMentions(article)
  const context = dateContext(article.publishedAt, mentions.blocks)
  const clauses = readClauses(mentions)
  const acts = clauses.flatMap((clause) => findActs(clause, context.year))
  const facts = findFacts({
    mentions,
    clauses,
    acts,
    context,
    people: new People(
      mentions.people,
      besideOrganisations(clauses),
      mentionsInside(mentions, 'ORG'),
      mentionsInside(mentions, 'LOC'),
      textIn(mentions.blocks),
    ),
  })
  return { ...facts, ...findCommitments(mentions, facts) }
}
