import { describe, expect, test } from 'vitest'
import type { Article, Evidence } from '../../lib/types'
import { boundsOf, moved, placesIn, reaching, sentenceBeside } from '../../lib/view/taking'

const article = {
  title: '岚州市与青禾县签约',
  paragraphs: ['两市签署协议。市长邵行简出席。', '', '𠮷林镇随后跟进。'],
} as Article

const words = ({ paragraph, start, end }: Evidence) =>
  (paragraph === -1 ? article.title : (article.paragraphs[paragraph] ?? '')).slice(start, end)

const chosen = { paragraph: 0, start: 9, end: 12 }

test('the bounds are the sentence around the words', () => {
  expect(words(chosen)).toBe('邵行简')
  expect(words(boundsOf(article, chosen))).toBe('市长邵行简出席。')
})

describe('an end moves', () => {
  test.each([
    ['start', 'grapheme', false, '长邵行简'],
    ['start', 'grapheme', true, '行简'],
    ['end', 'grapheme', true, '邵行简出'],
    ['end', 'grapheme', false, '邵行'],
    ['start', 'sentence', false, '市长邵行简'],
    ['end', 'sentence', true, '邵行简出席。'],
  ] as const)('%s by a %s, forward: %s', (edge, step, forward, expected) => {
    expect(words(moved(article, chosen, edge, step, forward))).toBe(expected)
  })

  test('by a word, where a word ends', () => {
    expect(words(moved(article, chosen, 'start', 'word', false))).toBe('市长邵行简')
  })

  test('and leaves one character at least', () => {
    const one = { paragraph: 0, start: 9, end: 10 }
    expect(moved(article, one, 'start', 'grapheme', true)).toEqual(one)
    expect(moved(article, one, 'end', 'grapheme', false)).toEqual(one)
    expect(moved(article, one, 'end', 'sentence', false)).toEqual(one)
  })
})

test('a character of two units is never split', () => {
  const text = article.paragraphs[2] ?? ''
  expect(placesIn(text, { paragraph: 2, start: 0, end: 4 }, 'grapheme')).toEqual([0, 2, 3, 4])
})

test('a touched character draws the nearer end to it', () => {
  expect(words(reaching(chosen, 7, 8))).toBe('市长邵行简')
  expect(words(reaching(chosen, 13, 14))).toBe('邵行简出席')
  expect(words(reaching(chosen, 9, 10))).toBe('邵行简')
  expect(words(reaching({ ...chosen, start: 7, end: 15 }, 9, 10))).toBe('邵行简出席。')
})

test('sentences follow one another from the headline to the end, empty paragraphs left out', () => {
  const all: string[] = []
  let at: Evidence | null = boundsOf(article, { paragraph: -1, start: 0, end: 1 })
  while (at) {
    all.push(words(at))
    at = sentenceBeside(article, at, true)
  }
  expect(all).toEqual([article.title, '两市签署协议。', '市长邵行简出席。', '𠮷林镇随后跟进。'])
  const back: string[] = []
  at = boundsOf(article, { paragraph: 2, start: 0, end: 1 })
  while (at) {
    back.push(words(at))
    at = sentenceBeside(article, at, false)
  }
  expect(back).toEqual(all.toReversed())
})
