/** Every pure stage between a page and its summary as a function of its own, on what the stages before it have made. */
import { Readability } from '@mozilla/readability'
import { read } from '../../lib/article'
import { isBlock, itemsOf } from '../../lib/article/blocks'
import { byReadability } from '../../lib/article/candidates'
import { type Copy, copyOf } from '../../lib/article/copy'
import { cleaned } from '../../lib/article/noise'
import { pinyinOf } from '../../lib/article/pinyin'
import { detectScript } from '../../lib/script/detect'
import { summarise } from '../../lib/summary'
import { readClauses } from '../../lib/summary/clauses'
import { findCommitments } from '../../lib/summary/commitments'
import { dateContext } from '../../lib/summary/dates'
import { findFacts } from '../../lib/summary/facts'
import { findMentions } from '../../lib/summary/mentions'
import { peopleOf } from '../../lib/summary/people'
import { findActs } from '../../lib/summary/signing/acts'
import type { Article, Evidence, Summary } from '../../lib/types'

/** What the others are measured against: one run of Readability as it comes, its copy of the page within. */
export const BASE = 'Readability as it comes'
/** Our own run of it, which has its copy already: what is left of the article beside it is ours. */
export const WITHIN = 'Readability within'
export const ARTICLE = 'article, whole'
export const SUMMARY = 'summary, whole'

/** Each is handed a fresh copy of the page, which only Readability needs. */
export type Stages = Record<string, (copy: Copy) => unknown>

/** A copy of the page as the article's first stage makes it. Throws where that refuses the page. */
export function copied(doc: Document): Copy {
  const copy = copyOf(doc)
  if (copy === null) throw new Error('the page is too large')
  return copy
}

export const bareReadability = (doc: Document) =>
  new Readability(doc.cloneNode(true) as Document, { charThreshold: 100 }).parse()

/** What comes before Readability. */
function prepare(doc: Document): unknown {
  const copy = copied(doc)
  const items = itemsOf(copy.doc.body, copy.live)
  return cleaned(items, pinyinOf([doc.title, ...items.filter(isBlock).map((b) => b.text)]))
}

/** The evidence of every fact. */
function evidenceOf({ documents, parties, signatories, participants, commitments }: Summary): Evidence[] {
  return [documents, parties, signatories, participants, commitments].flat().map((fact) => fact.evidence)
}

export function stagesOf(doc: Document): { article: Article; summary: Summary; stages: Stages } {
  const { article, locate } = read(doc)
  const text = article.paragraphs.join('\n')
  const mentions = findMentions(article)
  const context = dateContext(article.publishedAt, mentions.blocks)
  const events = () => {
    const clauses = readClauses(mentions)
    const acts = clauses.flatMap((clause) => findActs(clause, context.year))
    return findFacts({ mentions, clauses, acts, context, people: peopleOf(mentions, clauses) })
  }
  const facts = events()
  const summary = summarise(article)
  const places = evidenceOf(summary)
  const stages: Stages = {
    [BASE]: () => bareReadability(doc),
    preparation: () => prepare(doc),
    [WITHIN]: (copy) => byReadability(copy),
    [ARTICLE]: () => read(doc),
    detection: () => detectScript(text),
    mentions: () => findMentions(article),
    events,
    commitments: () => findCommitments(mentions, facts),
    [SUMMARY]: () => summarise(article),
    evidence: () => places.map((place) => locate(place)),
  }
  return { article, summary, stages }
}
