/**
 * Every folder of tests/pages/article is a case: `page.html`, as a server would send it, and `expected.json`, what must be
 * read; `page.xhtml` is parsed as XML. Besides a field of the article it may name: `pages`; `url`, where the page was loaded from; `root`, the selector of
 * the part pointed at; `absent`, words that must not come through; `has`, selectors that the reading view must hold.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { read } from '../../lib/article'
import { decode } from '../../lib/decode'
import type { Article, PageSpan } from '../../lib/types'
import { articleBreaches } from '../support/invariants'

interface Expected extends Partial<Article> {
  root?: string
  pages?: PageSpan | null
  absent?: string[]
  has?: string[]
}

const ROOM = 'tests/pages/article'
const FIELDS = ['title', 'source', 'author', 'publishedAt', 'script', 'paragraphs'] as const
const squeezed = (text: string) => text.replace(/\s/g, '')

function open(name: string) {
  const expected: Expected = JSON.parse(readFileSync(`${ROOM}/${name}/expected.json`, 'utf8'))
  const url = expected.url ?? 'https://news.example/2021/t1.html'
  const isXml = existsSync(`${ROOM}/${name}/page.xhtml`)
  const page = readFileSync(`${ROOM}/${name}/page.${isXml ? 'xhtml' : 'html'}`)
  const { document } = new JSDOM(decode(page), {
    url,
    contentType: isXml ? 'application/xhtml+xml' : 'text/html',
    virtualConsole: new VirtualConsole(),
  }).window
  return { document, expected }
}

describe.each(readdirSync(ROOM))('%s', (name) => {
  const { document, expected } = open(name)
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
