import type { Article } from '../types'

/**
 * A citation of the page after GB/T 7714-2015, electronic resources (EB/OL): responsible body, title, date of publication,
 * date of citation, address. Title and names stand in the page's own script. `today` is an ISO day.
 */
export function citationOf(article: Article, url: string, today: string): string {
  const responsible = article.author ?? article.source
  const published = article.publishedAt === null ? '' : `(${article.publishedAt.slice(0, 10)})`
  const source = article.author !== null && article.source !== null ? `${article.source}, ` : ''
  const dates = `${source}${published}[${today}]`
  return [responsible, `${article.title}[EB/OL]`, dates, article.url || url]
    .filter(Boolean)
    .join('. ')
    .concat('.')
}
