import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readText } from '../../lib/article'

const host = new JSDOM('').window.document
const titleOf = (text: string) => readText(text, host).article.title
const body = '3月5日，青石市税务局与长桥大学签署合作协议。双方将共建实训基地。'

test.each([
  ['a headline', '青石市税务局与长桥大学签署合作协议'],
  ['two lines of a headline on one', '校税携手共育人才 青石市税务局与长桥大学签署合作协议'],
  ['a headline with a comma', '共建实训基地，青石市税务局与长桥大学签约'],
])('%s is the title', (_, line) => {
  expect(titleOf(`${line}\n${body}`)).toBe(line)
})

test.each([
  [
    'a lead with its date',
    '3月5日，青石市税务局与长桥大学在青石市会议中心签署校税合作协议，共建学生实训基地',
  ],
  [
    'a dateline',
    '本报讯 3月5日上午，青石市税务局与长桥大学在青石市会议中心签署校税合作协议，共建学生实训基地',
  ],
  ['two sentences', '青石市税务局与长桥大学签约。双方将共建实训基地'],
  ['a line of many clauses', '青石市税务局举行签约，长桥大学校长出席，双方代表签字，师生百余人参加'],
])('%s is the beginning of the body', (_, line) => {
  const { article } = readText(`${line}\n${body}`, host)
  expect(article.title).toBe('')
  expect(article.paragraphs[0]).toContain('青石市税务局')
  expect(article.paragraphs).toHaveLength(2)
})
