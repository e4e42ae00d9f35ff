import { JSDOM, VirtualConsole } from 'jsdom'
import { read } from '../../lib/article'
import { summarise } from '../../lib/summary'
import type { Article } from '../../lib/types'
import { articleBreaches, breaches } from '../support/invariants'
import { keptBreaches } from './kept'
import { shownBreaches, viewBreaches } from './shown'

const bare: Article = {
  url: '',
  title: '',
  source: null,
  author: null,
  publishedAt: null,
  script: 'hans',
  paragraphs: [],
  html: '',
}

/** CPU time that a document may take, whatever its shape, in ms: many times what the slowest of ours has taken. */
const LIMIT = 10_000

/** Adds a breach when the work takes longer than anybody would wait for. */
async function inTime(work: () => Promise<string[]>): Promise<string[]> {
  const before = process.cpuUsage()
  const found = await work()
  const { system, user } = process.cpuUsage(before)
  const took = Math.round((system + user) / 1000)
  return took > LIMIT ? [...found, `it took ${took} ms`] : found
}

async function articleAndAfter(article: Article): Promise<string[]> {
  const summary = summarise(article)
  return [
    ...breaches(article, summary),
    ...(await shownBreaches(article, summary)),
    ...(await keptBreaches(article, summary)),
  ]
}

/** Breaches of what holds for every text, the first line being the headline. */
export const textBreaches = ([title = '', ...paragraphs]: string[]): Promise<string[]> =>
  inTime(() => articleAndAfter({ ...bare, title, paragraphs }))

/** Breaches of what holds for every page; that the page is left as it was is one of them. */
export const pageBreaches = (html: string): Promise<string[]> =>
  inTime(async () => {
    const dom = new JSDOM(html, { url: 'https://news.example/a.html', virtualConsole: new VirtualConsole() })
    const { document } = dom.window
    const before = document.documentElement.outerHTML
    const { article, locate } = read(document)
    const found = [...articleBreaches(article), ...viewBreaches(article, dom)]
    found.push(...(await articleAndAfter(article)))
    const { commitments, documents, parties, signatories } = summarise(article)
    for (const { evidence } of [...documents, ...parties, ...signatories, ...commitments])
      for (const range of locate(evidence))
        if (!document.contains(range.startContainer) || range.collapsed) found.push('a range of nothing')
    if (document.documentElement.outerHTML !== before) found.push('the page was changed')
    dom.window.close()
    return found
  })
