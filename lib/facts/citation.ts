import type { Article } from '../types'

/**
 * A citation of the page after GB/T 7714-2015, 4.6 (electronic resources, EB/OL): responsible body, title, publisher and
 * year, date of publication, date of citation, address. Title and names stand in the page's own script. `today` is an ISO day.
 */
export function citationOf(article: Article, url: string, today: string): string {
  const responsible = article.author ?? article.source
  const day = article.publishedAt?.slice(0, 10)
  const publisher = article.author === null ? null : article.source
  const imprint = publisher && day ? `${publisher}, ${day.slice(0, 4)}` : (publisher ?? '')
  const dates = `${day ? `(${day})` : ''}[${today}]`
  return [responsible, `${article.title}[EB/OL]`, imprint + dates, article.url || url]
    .filter(Boolean)
    .join('. ')
    .concat('.')
}
