import { Readability } from '@mozilla/readability'
import type { Article, Reading } from '../types'

/** Reads a Document. Does not change it. `article.paragraphs` is empty when the page holds no article. */
export function read(doc: Document): Reading {
  const parsed = new Readability(doc.cloneNode(true) as Document, { charThreshold: 100 }).parse()
  const paragraphs = (parsed?.textContent ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const article: Article = {
    url: '',
    title: parsed?.title ?? '',
    source: null,
    author: null,
    publishedAt: null,
    script: 'hans',
    paragraphs,
    html: '',
  }
  return { article, locate: () => [], pages: null }
}
