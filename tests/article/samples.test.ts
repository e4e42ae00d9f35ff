import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { read } from '../../lib/article'

/** The pages that `npm start` shows first. */
test.each(['hans', 'hant'])('the sample page %s is read without its advertisements', (name) => {
  const { document } = new JSDOM(readFileSync(`assets/samples/${name}.html`, 'utf8')).window
  const { paragraphs } = read(document).article
  expect(paragraphs.length).toBeGreaterThan(6)
  expect(paragraphs.filter((text) => /[广廣]告/.test(text))).toEqual([])
})
