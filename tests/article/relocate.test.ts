import { expect, test } from 'vitest'
import { relocate, stored } from '../../lib/article/relocate'

const article = {
  title: '两市签署合作协议',
  paragraphs: ['双方将共建实验室。双方将共享数据。', '会上,双方签署协议。', '双方将共建实验室。'],
}
const evidence = { paragraph: 0, start: 9, end: 16 }

test('stores the words with what stands around them', () => {
  expect(stored(article, evidence)).toEqual({
    ...evidence,
    quote: '双方将共享数据',
    prefix: '双方将共建实验室。',
    suffix: '。',
  })
})

test('finds a fact again after a paragraph was put in front of it', () => {
  const later = { ...article, paragraphs: ['编者按。', ...article.paragraphs] }
  expect(relocate(stored(article, evidence), later)).toEqual({ paragraph: 1, start: 9, end: 16 })
})

test('finds a fact whose one side was edited, while its words stand only once', () => {
  const later = { ...article, paragraphs: ['双方还将共建实验室。双方将共享数据。'] }
  expect(relocate(stored(article, evidence), later)).toEqual({ paragraph: 0, start: 10, end: 17 })
})

test('of words that stand twice, follows those beside which one side is still the same', () => {
  const later = {
    ...article,
    paragraphs: ['双方将共享数据,为期两年。', '双方还将共建实验室。双方将共享数据!'],
  }
  expect(relocate(stored(article, evidence), later)).toBeNull()
  const close = { ...article, paragraphs: ['双方将共享数据,为期两年。', '双方将共建实验室。双方将共享数据!'] }
  expect(relocate(stored(article, evidence), close)).toEqual({ paragraph: 1, start: 9, end: 16 })
})

test('tells the same words in two places apart by what stands around them', () => {
  const second = { paragraph: 2, start: 0, end: 8 }
  expect(relocate(stored(article, second), article)).toEqual(second)
})

test('finds a fact of the headline', () => {
  const title = { paragraph: -1, start: 4, end: 8 }
  expect(relocate(stored(article, title), article)).toEqual(title)
})

test.each([
  ['the words are gone', ['双方将共建实验室。双方共享数据。']],
  ['both sides changed', ['甲方。双方将共享数据!']],
  ['the words stand twice and neither place agrees', ['甲,双方将共享数据!', '乙,双方将共享数据?']],
])('gives nothing when %s', (_, paragraphs) => {
  expect(relocate(stored(article, evidence), { title: '', paragraphs })).toBeNull()
})
