import type { Article, Evidence } from '../types'

type Text = Pick<Article, 'title' | 'paragraphs'>

/** A paragraph of an article, its title for -1; '' where there is none. */
export const paragraphOf = (article: Text, n: number): string =>
  n === -1 ? article.title : (article.paragraphs[n] ?? '')

/** The words at a place, in the page's own script. */
export const wordsAt = (article: Text, { paragraph, start, end }: Evidence): string =>
  paragraphOf(article, paragraph).slice(start, end)
