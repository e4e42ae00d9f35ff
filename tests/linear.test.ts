/**
 * No stage may grow faster than the text. Compared are a text and one eight times as long, each the best of several runs
 * in this very process: a quadratic stage would take sixty-four times as long, a linear one eight.
 */

import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readText } from '../lib/article'
import { summarise } from '../lib/summary'
import { story } from './bench/pages'

const document = new JSDOM('').window.document

function best(run: () => unknown, rounds: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    run()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

function articleOf(characters: number) {
  const { title, paragraphs } = story(characters)
  return readText([title, ...paragraphs].join('\n'), document).article
}

test('the summary grows with the text, not with its square', () => {
  const short = articleOf(4000)
  const long = articleOf(32_000)
  summarise(short)
  expect(best(() => summarise(long), 5) / best(() => summarise(short), 9)).toBeLessThan(24)
}, 60_000)

test('one paragraph of 40,000 characters without a full stop does not stall the grammar', () => {
  const run = (repeat: number) => {
    const text = '省水利厅厅长林书白、临江市市长欧阳海棠，'.repeat(repeat)
    const article = readText(`签署\n${text}`, document).article
    return best(() => summarise(article), 3)
  }
  run(50)
  expect(run(2000) / run(250)).toBeLessThan(24)
}, 60_000)
