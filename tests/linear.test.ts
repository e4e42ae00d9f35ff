/**
 * No stage may grow faster than the text. Compared are a text and one eight times as long, by the operations that the summary needs
 * for them: a quadratic stage would need sixty-four times as many, a linear one eight.
 */

import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readText } from '../lib/article'
import { summarise } from '../lib/summary'
import { story } from './bench/pages'
import { operationsOf } from './support/operations'

const document = new JSDOM('').window.document
const TIMES = 8
/** What else grows with a text: its lists of names, its papers. */
const MOST = 1.25 * TIMES

function articleOf(text: string) {
  return readText(text, document).article
}

function storyOf(characters: number): string {
  const { title, paragraphs } = story(characters)
  return [title, ...paragraphs].join('\n')
}

/** How many times the operations of a text so long as `length` are needed for one eight times as long. */
function growth(textOf: (length: number) => string, length: number): number {
  const [short, long] = [articleOf(textOf(length)), articleOf(textOf(TIMES * length))]
  // What is worked out once for all texts is no part of it.
  summarise(long)
  return operationsOf(() => summarise(long)) / operationsOf(() => summarise(short))
}

const GIVEN = [...'文博雅静海棠书白明远志强晓峰丽华国栋建平思源雨辰子涵']
const person = (n: number) => `赵${GIVEN[n % GIVEN.length]}${GIVEN[(n * 7) % GIVEN.length]}`
const each = (count: number, of: (n: number) => string, between = '') =>
  Array.from({ length: count }, (_, n) => of(n)).join(between)

test.each<[string, (length: number) => string, number]>([
  ['a report', storyOf, 4000],
  [
    'a paragraph without a full stop',
    (n) => `签署\n${each(n, () => '省水利厅厅长林书白、临江市市长欧阳海棠，')}`,
    100,
  ],
  [
    'one list of signers',
    (n) => `签署\n3月25日，${each(n, (i) => `青石县第${i}中学校长${person(i)}`, '、')}签署《合作协议》。`,
    40,
  ],
  [
    'two signers, in one sentence after another',
    (n) => `签署\n${each(n, () => '青石县县长赵文博与长桥市市长赵雅静签署合作协议。\n')}`,
    60,
  ],
  [
    'papers, each signed by the same two',
    (n) => `签署\n${each(n, (i) => `青石县与长桥市签署《第${i}号合作协议》。\n`)}`,
    20,
  ],
  ['verbs of signing in one sentence', (n) => `签署\n青石县${each(n, () => '与长桥市签署协议，')}。`, 60],
  ['speeches', (n) => `签署\n${each(n, (i) => `县长${person(i)}表示，将支持长桥市发展。\n`)}`, 60],
])(
  '%s needs no more than in proportion to its length',
  (_, textOf, length) => {
    expect(growth(textOf, length)).toBeLessThan(MOST)
  },
  60_000,
)
