import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { joinPages, read, readAgain } from '../../lib/article'
import { articleCases, expectedOf, windowOf } from '../support/article-cases'

const parse = (html: string) => new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html')
const pageOf = (html: string) =>
  new JSDOM(html, { url: 'https://news.example/a.html', virtualConsole: new VirtualConsole() }).window
    .document

const TITLE = '青禾县与云川大学签署合作备忘录'
const BODY = [
  '近日，青禾县与云川大学签署合作备忘录，县长顾云舟、校长苏映雪分别代表双方签字。',
  '根据备忘录，双方将共建茶叶研究院，共同培养技术人才，为期三年。',
]
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('')

describe('what the block holds', () => {
  const block = read(
    pageOf(`<title>${TITLE}</title>
      <div class="top">你好，<b>林知秋</b>，退出登录</div>
      <div class="content" id="c" style="color:red" onclick="alert(1)" data-user="77">
        <h1 onmouseover="alert(2)">${TITLE}</h1>
        <script>alert('script')</script><style>.style{}</style><!-- comment -->
        <form action="/search"><input value="typed-by-hand"><textarea>written-by-hand</textarea>
          <select><option>chosen-by-hand</option></select></form>
        ${paragraphs}
        <p hidden>hidden-words</p>
        <p><a href="javascript:alert(3)">本段有误，我要指正</a> <a href="b.html">相关新闻：茶园开采</a></p>
        <img src="data:image/png;base64,AAAA"><img src="p.jpg" alt="签约" onerror="alert(4)">
        <x-share onclick="alert(5)"><svg><text>drawn-words</text></svg>分享给朋友</x-share>
        <iframe src="https://other.example/"></iframe><object data="x"></object>
      </div>
      <div class="foot">版权所有</div>`),
  ).block()

  test('is the smallest element with headline and body, with all that a reader saw in it', () => {
    expect(block).toMatch(/^<section><div class="content" id="c">/)
    for (const words of [TITLE, ...BODY, '相关新闻', '分享给朋友', '本段有误，我要指正'])
      expect(block).toContain(words)
    for (const words of ['林知秋', '版权所有']) expect(block).not.toContain(words)
  })

  test('is no script, style, handler, value of a form, hidden word, or address that is none of the web', () => {
    const never = [
      'script',
      'style',
      'comment',
      'by-hand',
      'hidden-words',
      'drawn-words',
      'alert',
      'data-user',
      'data:',
    ]
    for (const words of never) expect(block).not.toContain(words)
    const names = new Set([...parse(block).body.querySelectorAll('*')].flatMap((e) => e.getAttributeNames()))
    expect([...names].sort()).toEqual(['alt', 'class', 'href', 'id', 'rel', 'src'])
    const tags = new Set([...parse(block).body.querySelectorAll('*')].map((e) => e.localName))
    expect([...tags].sort()).toEqual(['a', 'br', 'div', 'h1', 'img', 'p', 'section'])
  })

  test('is that of the page as it was read, whatever the page has become since', () => {
    const doc = pageOf(`<title>${TITLE}</title><h1>${TITLE}</h1><div>${paragraphs}</div>`)
    const reading = read(doc)
    const before = reading.block()
    doc.body.textContent = '已换'
    expect(reading.block()).toBe(before)
  })

  test('of a frame, what is in it, where it stands', () => {
    const doc = pageOf(`<title>${TITLE}</title><h1>${TITLE}</h1><iframe></iframe>`)
    doc.querySelector('iframe')!.contentDocument!.body.innerHTML = paragraphs
    const block = read(doc).block()
    for (const words of BODY) expect(block).toContain(words)
    expect(block).not.toContain('iframe')
  })
})

describe('read again', () => {
  test.each(articleCases())('gives what the page gave: %s', (name) => {
    const expected = expectedOf<{ url?: string; root?: string }>(name)
    const { document } = windowOf(name, expected.url)
    const root = expected.root === undefined ? undefined : document.querySelector(expected.root)!
    const reading = read(document, { root })
    const { article } = reading
    if (article.paragraphs.length === 0) return
    expect(readAgain({ article, block: reading.block() }, parse)).toEqual(article)
  })

  test('an article on several pages page by page', () => {
    const page = (body: string) => pageOf(`<title>${TITLE}</title><h1>${TITLE}</h1><div>${body}</div>`)
    const more = '<p>县长顾云舟表示，青禾县将提供土地，支持研究院的建设和茶农的培训。</p>'
    const whole = joinPages(read(page(paragraphs)), [page(more)])
    expect(whole.article.paragraphs).toHaveLength(3)
    expect(readAgain({ article: whole.article, block: whole.block() }, parse)).toEqual(whole.article)
  })

  test('a part that the reader chose as it is, however short', () => {
    const doc = pageOf(
      `<title>${TITLE}</title><h1>${TITLE}</h1><div>${paragraphs}<p id="e">责任编辑：沈听澜</p></div>`,
    )
    const { article, block } = read(doc, { root: doc.querySelector('#e')! })
    expect(readAgain({ article, block: block() }, parse).paragraphs).toEqual(['责任编辑：沈听澜'])
  })

  test('starts from the block, so that what an older engine left out is found', () => {
    const reading = read(pageOf(`<title>${TITLE}</title><h1>${TITLE}</h1><div>${paragraphs}</div>`))
    const older = {
      ...reading.article,
      paragraphs: BODY.slice(1),
      html: `<p data-paragraph="0">${BODY[1]}</p>`,
    }
    expect(readAgain({ article: older, block: reading.block() }, parse).paragraphs).toEqual(BODY)
    expect(readAgain({ article: older, block: null }, parse).paragraphs).toEqual(BODY.slice(1))
  })

  test('keeps what only the whole page could tell', () => {
    const { article, block } = read(
      pageOf(`<title>${TITLE}</title><link rel="canonical" href="https://news.example/t1.html">
        <meta name="author" content="许砚秋"><meta name="ContentSource" content="青禾日报">
        <meta name="PubDate" content="2024-05-06"><h1>${TITLE}</h1><div>${paragraphs}</div>`),
    )
    const again = readAgain({ article, block: block() }, parse)
    expect(again).toEqual(article)
    expect([again.url, again.source, again.author, again.publishedAt]).toEqual([
      'https://news.example/t1.html',
      '青禾日报',
      '许砚秋',
      '2024-05-06',
    ])
  })

  test('keeps all where a block holds no article', () => {
    const { article } = read(pageOf(`<title>${TITLE}</title><h1>${TITLE}</h1><div>${paragraphs}</div>`))
    expect(readAgain({ article, block: '<section><p>无</p></section>' }, parse)).toEqual(article)
  })
})
