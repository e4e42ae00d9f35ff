import type { Readable } from './readable'

/** One line a field: line breaks would begin a new one. */
const oneLine = (words: string) =>
  words
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')

/** A date as RIS writes it: 2021/03/26/, the parts that are not known left empty. */
function risDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  return `${year}/${month}/${day}/`
}

/** The articles as RIS (Research Information Systems' tag format), as newspaper articles; lines end with CR LF. */
export function toRis(articles: readonly Readable[]): string {
  return articles
    .map((article) => {
      const fields: [string, string | null][] = [
        ['TY', 'NEWS'],
        ['TI', article.title],
        ['AU', article.author],
        ['T2', article.source],
        ['PY', article.publishedAt?.slice(0, 4) ?? null],
        ['DA', article.publishedAt && risDate(article.publishedAt)],
        ['UR', article.url],
        ['Y2', risDate(article.readAt)],
        ['LA', article.lang],
        ...article.tags.map((tag): [string, string] => ['KW', tag]),
        ['N1', article.note],
        ['ID', article.id],
      ]
      const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
      return [...lines, 'ER  - ', ''].join('\r\n')
    })
    .join('\r\n')
}

function dateParts(iso: string): { 'date-parts': number[][] } | undefined {
  const parts = iso.slice(0, 10).split('-').map(Number)
  return parts.every((part) => Number.isInteger(part) && part > 0) ? { 'date-parts': [parts] } : undefined
}

/** One item of CSL-JSON (Citation Style Language 1.0.2). Chinese names are literal: they are not to be turned round. */
function cslItem(article: Readable) {
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title,
    author: article.author === null ? undefined : [{ literal: article.author }],
    'container-title': article.source ?? undefined,
    issued: article.publishedAt === null ? undefined : dateParts(article.publishedAt),
    accessed: dateParts(article.readAt),
    URL: article.url || undefined,
    language: article.lang,
    keyword: article.tags.length > 0 ? article.tags.join(', ') : undefined,
    note: article.note || undefined,
  }
}

/** The articles as CSL-JSON. */
export const toCsl = (articles: readonly Readable[]): string =>
  `${JSON.stringify(articles.map(cslItem), null, 2)}\n`
