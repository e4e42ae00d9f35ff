import { JSDOM } from 'jsdom'
import { beforeEach, expect, test } from 'vitest'
import { read } from '../../lib/article'
import type { Reading } from '../../lib/types'

const TITLE = '青禾县与云川大学签署合作备忘录'
let document: Document
let reading: Reading

beforeEach(() => {
  document = new JSDOM(
    `<title>${TITLE}_云川新闻</title><h1>${TITLE}</h1><div>
     <p>　　近日，青禾县与<b>云川大学</b>签署合作备忘录，县长<a href="/1">顾云舟</a>、校长苏映雪签字，共同推进产学研合作。</p>
     <p>双方将共建茶叶研究院，
        共同培养技术人才，每年召开一次会议。</p></div>`,
    { url: 'https://news.example/1.html' },
  ).window.document
  reading = read(document)
})

const found = (paragraph: number, words: string) => {
  const start = reading.article.paragraphs[paragraph]!.indexOf(words)
  return reading.locate({ paragraph, start, end: start + words.length })
}

test('words over inline tags give a range for each text node', () => {
  expect(found(0, '与云川大学签署').map(String)).toEqual(['与', '云川大学', '签署'])
})

test('words over a line break of the source give one range', () => {
  expect(found(1, '研究院，共同').map((r) => String(r).replace(/\s/g, ''))).toEqual(['研究院，共同'])
})

test('the headline is found in the heading that shows it', () => {
  const [range] = reading.locate({ paragraph: -1, start: 0, end: 3 })
  expect(String(range)).toBe('青禾县')
  expect(range!.startContainer.parentElement!.localName).toBe('h1')
})

test.each([
  ['was edited', () => document.querySelector('b')!.firstChild!.replaceWith('临溪大学')],
  ['left the page', () => document.querySelector('p')!.remove()],
])('words whose node %s since are not found', (_, change) => {
  change()
  expect(found(0, '云川大学')).toEqual([])
})

test('evidence outside the article is not found', () => {
  expect(reading.locate({ paragraph: 9, start: 0, end: 1 })).toEqual([])
})
