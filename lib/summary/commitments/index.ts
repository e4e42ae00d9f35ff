import type { Article, Summary } from '../../types'
import type { Facts } from '../facts'
import type { Mentions } from '../types'

/** What the parties undertake, and the numbers that the page announces. */
export function findCommitments(
  article: Article,
  mentions: Mentions,
  facts: Facts,
): Pick<Summary, 'commitments' | 'announced'> {
  void [article, mentions, facts]
  return { commitments: [], announced: [] }
}
