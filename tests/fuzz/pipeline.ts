import { JSDOM, VirtualConsole } from 'jsdom'
import { read } from '../../lib/article'
import { summarise } from '../../lib/summary'
import type { Article } from '../../lib/types'
import { articleBreaches, breaches } from '../support/invariants'

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

/** Breaches of what holds for every text, the first line being the headline. */
export function textBreaches(lines: string[]): string[] {
  const [title = '', ...paragraphs] = lines
  const article = { ...bare, title, paragraphs }
  return breaches(article, summarise(article))
}

/** Breaches of what holds for every page; that the page is left as it was is one of them. */
export function pageBreaches(html: string): string[] {
  const dom = new JSDOM(html, {
    url: 'https://news.example/a.html',
    virtualConsole: new VirtualConsole(),
  })
  const { document } = dom.window
  const before = document.documentElement.outerHTML
  const reading = read(document)
  const summary = summarise(reading.article)
  const found = [...articleBreaches(reading.article), ...breaches(reading.article, summary)]
  for (const { evidence } of [...summary.signatories, ...summary.parties, ...summary.commitments])
    reading.locate(evidence)
  if (document.documentElement.outerHTML !== before) found.push('the page was changed')
  dom.window.close()
  return found
}
