import type { Article, Summary } from '../types'
import { readClauses } from './clauses'
import { findCommitments } from './commitments'
import { dateContext } from './dates'
import { findFacts } from './facts'
import { transcriptStart } from './kind/transcript'
import { findMentions } from './mentions'
import { peopleOf } from './people'
import { findActs } from './signing/acts'
import { called } from './signing/called'
import { weighed } from './signing/weighed'
import { byParagraph, within } from './within'

/** Reads an article as an analyst does. Pure; never throws on any text. */
export function summarise(article: Article): Summary {
  const mentions = findMentions(article)
  const context = dateContext(article.publishedAt, mentions.blocks)
  const clauses = readClauses(mentions)
  const saidIn = byParagraph(mentions.said, (one) => one)
  const answers = transcriptStart(mentions.blocks) ?? Infinity
  const found = clauses.flatMap((clause) => {
    const { sentence } = clause
    const said = within(saidIn.get(sentence.paragraph) ?? [], sentence, (one) => one)
    return weighed(findActs(clause, context.year), said)
  })
  const acts = called(found, clauses, mentions).map((act) =>
    act.clause.sentence.paragraph >= answers ? { ...act, reported: true } : act,
  )
  const people = peopleOf(mentions, clauses)
  const facts = findFacts({ mentions, clauses, acts, context, people })
  return { ...facts, ...findCommitments(mentions, facts) }
}
