import fc from 'fast-check'
import { FRAGMENTS } from './fragments'
import { sentences } from './sentences'

/** One to three pieces said over and over: what a grammar or an expression that backtracks would never come back from. */
const refrain = fc
  .tuple(
    fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 50, max: 1500 }),
  )
  .map(([parts, times]) => parts.join('').repeat(times))

/** The same sentence over and over, in one paragraph that never ends. */
const litany = fc
  .tuple(sentences, fc.integer({ min: 20, max: 200 }), fc.boolean())
  .map(([sentence, times, endless]) => (endless ? sentence.replace('。', '，') : sentence).repeat(times))

/** Texts of hostile shape, headline first. */
export const longTexts = fc
  .oneof(refrain, litany)
  .chain((text) =>
    fc.constantFrom<string[][]>(
      ['签署', text],
      [text, text.slice(0, 2000)],
      ['签署', `3月25日，${text}签署合作协议。`],
    ),
  )

const text = sentences.map((sentence) => sentence.replaceAll('<', '&lt;'))
const times = (most: number) => fc.integer({ min: 1, max: most })
const tag = fc.constantFrom(
  'div',
  'span',
  'b',
  'table',
  'td',
  'ul',
  'blockquote',
  'section',
  'font',
  'a',
  'ruby',
)

const nested = fc
  .tuple(tag, times(400), text)
  .map(([name, depth, words]) => `<${name}>`.repeat(depth) + words)
const crossed = fc.tuple(times(200), text).map(([n, words]) => `<b><p><i><div>${words}</b></i>`.repeat(n))
const crowd = fc
  .tuple(tag, times(250), text)
  .map(([name, n, words]) => `<${name}>${words}</${name}>`.repeat(n))
const shattered = text.map((words) =>
  [...words.repeat(20)].map((character) => `<span>${character}</span>`).join(''),
)
const attributes = fc
  .tuple(times(500), text)
  .map(
    ([n, words]) =>
      `<p ${Array.from({ length: n }, (_, i) => `a${i}="${'x'.repeat(i)}"`).join(' ')}>${words}</p>`,
  )
const tables = fc
  .tuple(times(60), text)
  .map(([n, words]) => `${'<table><tr><td>'.repeat(n)}${words}${'</td></tr></table>'.repeat(n)}`)
const blank = fc.tuple(times(20_000), text).map(([n, words]) => `<p>${' \n　\u00a0'.repeat(n)}${words}</p>`)
const breaks = fc.tuple(times(250), text).map(([n, words]) => `<div>${`${words}<br>`.repeat(n)}</div>`)

/** Pages of hostile shape: deep, wide, shattered, empty. */
export const oddPages = fc
  .oneof(nested, crossed, crowd, shattered, attributes, tables, blank, breaks)
  .map((body) => `<!doctype html><title>签署</title><body><h1>望川签署合作协议</h1>${body}</body>`)
