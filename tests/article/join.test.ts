import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { joinPages, read } from '../../lib/article'

const TITLE = '青禾县与云川大学签署合作备忘录'
const LEADS = [
  '近日，青禾县与云川大学签署合作备忘录，县长顾云舟签字。',
  '双方将共建茶叶研究院，共同培养技术人才。',
]
const MORE = [
  '县长顾云舟表示，青禾县将提供土地，支持研究院建设。',
  '校长苏映雪说，学校将派出专家团队，长期驻点。',
]
const page = (body: string[], n: number) =>
  new JSDOM(
    `<title>${TITLE}</title><h1>${TITLE}</h1><div>${body.map((p) => `<p>${p}</p>`).join('')}</div>
     <p><a href="a.html">1</a> <a href="a_2.html">2</a></p>`,
    { url: `https://news.example/a${n === 1 ? '' : `_${n}`}.html` },
  ).window.document

test('further pages follow the first, without the headline again', () => {
  const first = read(page(LEADS, 1))
  expect(first.pages).toEqual({ current: 1, total: 2, rest: ['https://news.example/a_2.html'] })
  const whole = joinPages(first, [page(MORE, 2)])
  expect(whole.article.paragraphs).toEqual([...LEADS, ...MORE])
  expect(whole.pages).toBeNull()
  expect(whole.article.html.match(/data-paragraph="\d+"/g)).toEqual(
    [0, 1, 2, 3].map((n) => `data-paragraph="${n}"`),
  )
  expect(whole.locate({ paragraph: 0, start: 0, end: 2 })).toHaveLength(1)
  expect(whole.locate({ paragraph: 3, start: 0, end: 2 })).toEqual([])
})

test('the second page knows that it is the second', () => {
  expect(read(page(MORE, 2)).pages).toEqual({ current: 2, total: 2, rest: [] })
})
