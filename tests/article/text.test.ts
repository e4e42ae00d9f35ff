import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readText } from '../../lib/article'

const host = new JSDOM('').window.document
const TITLE = '青禾县与云川大学签署合作备忘录'
const BODY = [
  '近日，青禾县与云川大学签署合作备忘录，县长顾云舟、校长苏映雪签字。',
  '双方将共建茶叶研究院，共同培养技术人才，每年召开一次会议。',
]
const paragraphs = (...lines: string[]) => readText(lines.join('\n'), host).article

test('the first line is the headline, each further line a block', () => {
  expect(paragraphs(TITLE, '', ...BODY)).toMatchObject({ title: TITLE, paragraphs: BODY, script: 'hans' })
})

test('lines of particulars are read and taken off', () => {
  const article = paragraphs(
    TITLE,
    '当前位置：首页 > 新闻',
    TITLE,
    '发布时间:2020-03-20 12:20:59 来源:云川日报',
    ...BODY,
    '责任编辑：沈砚',
    '上一篇：东篱市召开会议',
  )
  expect(article).toMatchObject({ paragraphs: BODY, publishedAt: '2020-03-20', source: '云川日报' })
})

test('without a headline the first line is empty', () => {
  expect(paragraphs('', ...BODY)).toMatchObject({ title: '', paragraphs: BODY })
})

test('a short line behind the first sentence is no headline', () => {
  const lines = [BODY[0] as string, '双方合作十四年的战略伙伴关系', BODY[1] as string]
  expect(paragraphs('', ...lines)).toMatchObject({ title: '', paragraphs: lines })
})

test('where there is no headline, a caption over the body is none', () => {
  const caption = '顾云舟县长和苏映雪校长签署合作备忘录'
  expect(paragraphs('', caption, '', ...BODY).title).toBe('')
})

test('markup in a text is text', () => {
  const line = `${BODY[0]}<b>甲</b>&amp;`
  const article = paragraphs(TITLE, line)
  expect(article.paragraphs).toEqual([line])
  expect(article.html).toContain('&lt;b&gt;')
})

test('a list of items at the end stays', () => {
  const items = ['一、共建研究院', '二、培养人才']
  expect(paragraphs(TITLE, ...BODY, ...items).paragraphs).toEqual([...BODY, ...items])
})

test('tools and dashes saved with the headline are no part of it', () => {
  expect(paragraphs(`-${TITLE} 打印本文 打印本文  关闭窗口`, ...BODY)).toMatchObject({
    title: TITLE,
    paragraphs: BODY,
  })
})
