import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { read } from '../../lib/article'
import { copyOf, LIMITS } from '../../lib/article/copy'

const SENTENCES = [
  '近日，青禾县与云川大学签署合作备忘录，县长顾云舟、校长苏映雪签字。',
  '双方将共建茶叶研究院，共同培养技术人才，每年召开一次会议。',
]
const open = (html: string) => new JSDOM(html, { url: 'https://news.example/1.html' }).window.document
const fill = (into: ParentNode & Node, sentences: string[]) => {
  for (const text of sentences) {
    const block = (into.ownerDocument ?? (into as Document)).createElement('p')
    block.textContent = text
    into.appendChild(block)
  }
}

test('an open shadow root is read where it stands', () => {
  const doc = open('<h1>青禾县与云川大学签署合作备忘录</h1><news-body></news-body>')
  fill(doc.querySelector('news-body')!.attachShadow({ mode: 'open' }), SENTENCES)
  const { article, locate } = read(doc)
  expect(article.paragraphs).toEqual(SENTENCES)
  expect(String(locate({ paragraph: 1, start: 3, end: 9 }))).toBe('共建茶叶研究')
})

test('what a slot shows is read once, where the slot stands', () => {
  const doc = open('<h1>青禾县与云川大学签署合作备忘录</h1><news-body></news-body>')
  const host = doc.querySelector('news-body')!
  fill(host, SENTENCES)
  host.attachShadow({ mode: 'open' }).appendChild(doc.createElement('slot'))
  expect(read(doc).article.paragraphs).toEqual(SENTENCES)
})

test('a frame of the same origin is read where it stands', () => {
  const doc = open('<h1>青禾县与云川大学签署合作备忘录</h1><iframe></iframe>')
  fill(doc.querySelector('iframe')!.contentDocument!.body, SENTENCES)
  const { article, locate } = read(doc)
  expect(article.paragraphs).toEqual(SENTENCES)
  expect(locate({ paragraph: 0, start: 0, end: 2 })[0]!.startContainer.ownerDocument).not.toBe(doc)
})

test('a selection is read from its first to its last character', () => {
  const doc = open('<div><p>甲乙丙丁。</p><p>戊<b>己</b>庚。</p><p>辛壬癸。</p></div>')
  const [first, second] = doc.querySelectorAll('p')
  const range = doc.createRange()
  range.setStart(first!.firstChild!, 2)
  range.setEnd(second!.lastChild!, 1)
  const { article, locate } = read(doc, { root: range })
  expect(article.paragraphs).toEqual(['丙丁。', '戊己庚'])
  expect(locate({ paragraph: 0, start: 0, end: 2 })[0]!.startOffset).toBe(2)
})

test.each([
  ['too deep', (doc: Document) => nested(doc, LIMITS.depth + 10)],
  ['too many elements', (doc: Document) => doc.body.append(...many(doc, LIMITS.elements + 1))],
])('a page with %s is refused with an empty article', (_, grow) => {
  const doc = open('<title>标题</title>')
  grow(doc)
  expect(copyOf(doc)).toBeNull()
  expect(read(doc).article).toMatchObject({ title: '标题', paragraphs: [], html: '' })
  expect(read(doc).absence).toBe('too-large')
})

test('a part of a page that is too large is read when it is pointed at', () => {
  const doc = open('<title>标题</title><main></main>')
  fill(doc.querySelector('main')!, SENTENCES)
  doc.body.append(...many(doc, LIMITS.elements + 1))
  const reading = read(doc, { root: doc.querySelector('main')! })
  expect(reading.article.paragraphs).toEqual(SENTENCES)
  expect(reading.absence).toBeNull()
})

test('a page of ten megabytes of text is refused, one of ten megabytes of script is read', () => {
  const doc = open(
    `<title>标题</title><h1>标题</h1><div>${SENTENCES.map((s) => `<p>${s}</p>`).join('')}</div>`,
  )
  const script = doc.body.appendChild(doc.createElement('script'))
  script.type = 'application/json'
  script.text = 'x'.repeat(10_000_000)
  expect(read(doc).absence).toBeNull()
  doc.body.append('字'.repeat(10_000_000))
  expect(read(doc).absence).toBe('too-large')
})

test('marked sections of XHTML are text', () => {
  const [first, second] = SENTENCES
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>标题</title></head>
    <body><h1>标题</h1><p><![CDATA[${first}]]></p><p>${second}</p></body></html>`
  const { document } = new JSDOM(page, { contentType: 'application/xhtml+xml' }).window
  expect(read(document).article.paragraphs).toEqual(SENTENCES)
})

test('a page without an article says so', () => {
  const reading = read(open('<title>标题</title><ul><li><a href="/1">某地召开会议</a></ul>'))
  expect(reading.absence).toBe('not-found')
  expect(reading.article.paragraphs).toEqual([])
})

function nested(doc: Document, depth: number): void {
  let inside: Element = doc.body
  for (let n = 0; n < depth; n++) inside = inside.appendChild(doc.createElement('div'))
  fill(inside, SENTENCES)
}

const many = (doc: Document, count: number) => Array.from({ length: count }, () => doc.createElement('i'))

test('a part of a page that is refused as a whole can still be read', () => {
  const doc = open('<title>标题</title><main></main>')
  fill(doc.querySelector('main')!, SENTENCES)
  nested(doc, LIMITS.depth + 10)
  expect(read(doc, { root: doc.querySelector('main')! }).article.paragraphs).toEqual(SENTENCES)
})
