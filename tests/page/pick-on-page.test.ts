import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { read } from '../../lib/article'
import { paragraphOf } from '../../lib/article/paragraphs'
import { pickedOnPage } from '../../lib/page/pick-on-page'
import type { Evidence, Reading } from '../../lib/types'
import { articleCases, windowOf } from '../support/article-cases'

const SENTENCES = [
  '5月18日，云岭省林业局与青泽市人民政府在青泽签署合作框架协议，省林业局局长闻仲平出席。',
  '根据协议，省林业局将支持青泽创建国家森林城市，并在三年内安排造林资金八千万元。',
] as const

interface Made {
  doc: Document
  reading: Reading
}

/** A page and its reading. jsdom lays nothing out, so the boxes of its ranges are made here. */
function made(window: JSDOM['window']): Made {
  window.Range.prototype.getBoundingClientRect = () => new window.DOMRect(0, 0, 0, 0)
  globalThis.Range = window.Range
  return { doc: window.document, reading: read(window.document) }
}

/** Selects from the first to the last live place of some evidence, and gives what is read from it. */
function roundTrip({ doc, reading }: Made, evidence: Evidence) {
  const ranges = reading.locate(evidence)
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!first || !last) return 'nowhere'
  const selection = doc.getSelection()
  selection?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
  const picked = pickedOnPage(selection, reading, undefined)
  return typeof picked === 'string' ? picked : picked?.evidence
}

describe('words of the page', () => {
  let page: Made
  beforeAll(() => {
    const [one, two] = SENTENCES
    page = made(
      new JSDOM(
        `<!doctype html><title>签约</title><nav><a href="#">首页</a></nav><h1>云岭省林业局与青泽市政府签署协议</h1>
       <div class="content"><p>${one.replace('闻仲平', '闻<b>仲</b>平')}</p><p>${two}</p></div><footer>版权所有</footer>`,
      ).window,
    )
  })

  /** Selects from the first place of some words to the end of others. */
  function select(from: string, to: string) {
    const { doc, reading } = page
    const walker = doc.createTreeWalker(doc.body, 4)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const start = texts.find(({ data }) => data.includes(from))
    const end = texts.findLast(({ data }) => data.includes(to))
    if (!start || !end) throw new Error('not on the page')
    const selection = doc.getSelection()
    selection?.setBaseAndExtent(start, start.data.indexOf(from), end, end.data.indexOf(to) + to.length)
    const picked = pickedOnPage(selection, reading, undefined)
    if (picked === null || typeof picked === 'string') return picked
    const { evidence } = picked
    return `${evidence.paragraph} ${paragraphOf(reading.article, evidence.paragraph).slice(evidence.start, evidence.end)}`
  }

  test.each([
    ['青泽市人民政府', '青泽市人民政府', '0 青泽市人民政府'],
    ['闻', '平', '0 闻仲平'],
    ['在三年内安排', '八千万元。', '1 在三年内安排造林资金八千万元。'],
    ['出席', '根据协议', 'paragraphs'],
    ['版权', '所有', 'outside'],
    ['首页', '首页', 'outside'],
  ])('%s … %s', (from, to, expected) => {
    expect(select(from, to)).toBe(expected)
  })

  test('nothing selected is nothing', () => {
    page.doc.getSelection()?.removeAllRanges()
    expect(pickedOnPage(page.doc.getSelection(), page.reading, undefined)).toBeNull()
  })
})

describe('what the article finds on a page is found back from there', () => {
  test.each(articleCases())('%s', (name) => {
    const page = made(windowOf(name))
    for (const [paragraph, text] of page.reading.article.paragraphs.entries()) {
      const middle = text.length >> 1
      for (const [start, end] of [
        [0, text.length],
        [1, 4],
        [middle, middle + 6],
      ] as const) {
        const words = text.slice(start, end)
        if (words !== words.trim() || words.length < end - start) continue
        expect(roundTrip(page, { paragraph, start, end }), words).toEqual({ paragraph, start, end })
      }
    }
  })
})
