/** The corpus in a block that a file brings along, read again: nothing of it becomes anything but words. */
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readAgain } from '../../lib/article'
import { sampleArticle } from '../store/sample'
import { articleBreaches } from '../support/invariants'
import { ALL } from './corpus'

const parser = new new JSDOM('').window.DOMParser()
const parse = (html: string) => parser.parseFromString(html, 'text/html')
const KNOWN =
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote figure figcaption'
const MARKS = 'a b strong i em u sub sup code mark small del s img'
const ATTRIBUTES = ['data-paragraph', 'href', 'rel', 'src', 'alt', 'colspan', 'rowspan']

test.each(ALL.map((payload) => [payload]))('%j', (payload) => {
  const article = sampleArticle()
  const body = article.paragraphs.map((text) => `<p>${text}</p>`).join(payload)
  for (const block of [
    `<section><h1>${article.title}</h1>${body}</section>`,
    `${payload}<section data-part>${body}`,
  ]) {
    const again = readAgain({ article, block }, parse)
    expect(articleBreaches(again)).toEqual([])
    const elements = [...parse(again.html).body.querySelectorAll('*')]
    const foreign = elements.filter(({ localName }) => !`${KNOWN} ${MARKS}`.split(' ').includes(localName))
    expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([])
    expect(
      elements.flatMap((e) => e.getAttributeNames()).filter((name) => !ATTRIBUTES.includes(name)),
    ).toEqual([])
    for (const element of elements)
      for (const name of ['href', 'src'])
        expect(element.getAttribute(name) ?? 'https:').toMatch(/^(?:https?|mailto):/)
  }
})
