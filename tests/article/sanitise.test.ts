import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { sanitised } from '../../lib/article'

const { document } = new JSDOM('').window

/** The markup that a reading view would hold. */
function shown(markup: string): string {
  const view = document.createElement('div')
  view.append(sanitised(markup, document))
  return view.innerHTML
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
  ['a frame and a form', '<form><input><iframe srcdoc="<p>"></iframe><p>a</p></form>', '<p>a</p>'],
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

test('links open without telling where from', () => {
  expect(shown('<a href="https://a.example/">a</a>')).toContain('rel="noopener noreferrer"')
})
