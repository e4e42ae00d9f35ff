// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { type Node, textOf, treeOf } from '../../lib/view/tree'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** The markup that a reading view would hold. */
function shown(markup: string): string {
  const drawn = (node: Node): string => {
    if (typeof node === 'string') return node
    const { attributes, children, paragraph, tag } = node
    const place = paragraph === null ? {} : { 'data-paragraph': paragraph }
    const all = Object.entries({ ...attributes, ...place }).map(([name, value]) => ` ${name}="${value}"`)
    return `<${tag}${all.join('')}>${children.map(drawn).join('')}${tag === 'img' ? '' : `</${tag}>`}`
  }
  return treeOf(markup, parse).map(drawn).join('')
}

test.each([
  ['a script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
  [
    'an event handler',
    '<img src="https://a.example/1.png" onerror="alert(1)">',
    '<img src="https://a.example/1.png">',
  ],
  ['a script address', '<a href=" javascript:alert(1)">a</a>', '<a>a</a>'],
  ['an address with a tab in its scheme', '<a href="java\tscript:alert(1)">a</a>', '<a>a</a>'],
  ['a data picture', '<img src="data:image/svg+xml,<svg onload=alert(1)>">', '<img>'],
  ['a style', '<p style="position:fixed">a</p>', '<p>a</p>'],
  [
    'markup hidden in foreign content',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '',
  ],
  ['a frame and a form', '<form><input><iframe srcdoc="<p>"></iframe><p>a</p></form>', ''],
  ['an element named like an object property', '<constructor>a</constructor>', 'a'],
  ['a name that shadows the document', '<p id="body" name="title">a</p>', '<p>a</p>'],
])('takes out %s', (_, markup, expected) => {
  expect(shown(markup)).toBe(expected)
})

test('keeps what an article is made of', () => {
  const markup =
    '<h2 data-paragraph="0">a</h2><ul><li><p data-paragraph="1">b <strong>c</strong></p></li></ul>' +
    '<table><tbody><tr><td colspan="2"><p data-paragraph="2">d</p></td></tr></tbody></table>' +
    '<figure><img src="https://a.example/1.png" alt="e"><figcaption>f</figcaption></figure>'
  expect(shown(markup)).toBe(markup)
})

test('an unknown element gives way to what is in it, unless it is a paragraph', () => {
  const tree = treeOf('<center>甲<font data-paragraph="3">乙</font></center>', parse)
  expect(tree[0]).toBe('甲')
  expect(tree[1]).toMatchObject({ tag: 'span', paragraph: 3 })
  expect(tree.map(textOf).join('')).toBe('甲乙')
})

test.each(['childNodes', 'localName', 'getAttribute', 'nodeType', 'firstChild'])(
  'a form whose field hides %s is passed over, and what stands beside it is shown',
  (name) => {
    const html = `<p data-paragraph="0">甲</p><form name="body"><input name="${name}"><p>乙</p></form><p>丙</p>`
    expect(treeOf(html, parse).map(textOf)).toEqual(['甲', '丙'])
  },
)
