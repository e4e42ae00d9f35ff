/**
 * Every folder of tests/pages/article is a case: `page.html`, as a server would send it, or `page.xhtml`, and `expected.json`,
 * what must be read. Besides a field of the article it may name: `pages`; `url`, where the page was loaded from; `root`, the
 * selector of the part pointed at; `absent`, words that must not come through; `has`, selectors that the view must hold.
 */
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { read } from '../../lib/article'
import type { Article, PageSpan } from '../../lib/types'
import { articleCases, expectedOf, windowOf } from '../support/article-cases'
import { articleBreaches } from '../support/invariants'

interface Expected extends Partial<Article> {
  root?: string
  pages?: PageSpan | null
  absent?: string[]
  has?: string[]
}

const FIELDS = ['title', 'source', 'author', 'publishedAt', 'script', 'paragraphs'] as const
const squeezed = (text: string) => text.replace(/\s/g, '')

describe.each(articleCases())('%s', (name) => {
  const expected = expectedOf<Expected>(name)
  const { document } = windowOf(name, expected.url)
  const before = document.documentElement.outerHTML
  const root = expected.root === undefined ? undefined : document.querySelector(expected.root)!
  const reading = read(document, { root })
  const { article, locate } = reading
  const view = new JSDOM(article.html).window.document.body

  test('reads what is expected', () => {
    for (const field of FIELDS)
      if (expected[field] !== undefined)
        expect({ [field]: article[field] }).toEqual({ [field]: expected[field] })
    if (expected.pages !== undefined) expect(reading.pages).toEqual(expected.pages)
    for (const words of expected.absent ?? []) expect(article.title + view.textContent).not.toContain(words)
    for (const selector of expected.has ?? []) expect(view.querySelector(selector), selector).not.toBeNull()
  })

  test('gives html and ranges that agree with the paragraphs', () => {
    expect(articleBreaches(article)).toEqual([])
    article.paragraphs.forEach((text, paragraph) => {
      expect(view.querySelector(`[data-paragraph="${paragraph}"]`)?.textContent).toBe(text)
      const live = locate({ paragraph, start: 0, end: text.length }).map(String).join('')
      expect(squeezed(live)).toBe(squeezed(text))
      const middle = { paragraph, start: 1, end: Math.max(2, text.length - 1) }
      expect(squeezed(locate(middle).map(String).join(''))).toBe(squeezed(text.slice(1, middle.end)))
    })
  })

  test('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
