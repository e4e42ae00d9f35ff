import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { read } from '../../lib/article'
import { summarise } from '../../lib/summary'
import { breaches } from '../support/invariants'

/**
 * One folder a case: `page.html` as it is saved, `expected.json` with `why` (one line) and `summary`, the fields to hold. Of an
 * object only the fields given are compared, of a list its length too. Evidence is left out: every case is held to it.
 */
const ROOT = join(import.meta.dirname, '../pages/summary')

interface Expected {
  why: string
  summary: Record<string, unknown>
}

const fileOf = (name: string, file: string) => readFileSync(join(ROOT, name, file), 'utf8')

describe('pages', () => {
  for (const name of readdirSync(ROOT).sort()) {
    const { why, summary: expected } = JSON.parse(fileOf(name, 'expected.json')) as Expected
    test(`${name}: ${why}`, () => {
      const { article } = read(new JSDOM(fileOf(name, 'page.html')).window.document)
      const summary = summarise(article)
      expect(breaches(article, summary)).toEqual([])
      expect(summary).toMatchObject(expected)
    })
  }
})
