import { Readability } from '@mozilla/readability'
import { type Copy, copyOf } from './copy'

/**
 * The element of a copy that holds the article, by Readability; null when nothing on the page looks like one.
 * Readability's own retries rebuild the page from markup, which would cut the tie between its text nodes and the live
 * ones: a threshold of one character keeps it from retrying, and the second try is ours, on a fresh copy.
 */
export function extract(source: Document, copy: Copy): { content: Element; copy: Copy } | null {
  const first = readabilityOn(copy.doc)
  if (first !== null && isConvincing(first, source.title)) return { content: first, copy }
  const again = copyOf(source)
  if (again === null) return first && { content: first, copy }
  forgetNames(again.doc)
  const second = readabilityOn(again.doc)
  if (second !== null && (first === null || isConvincing(second, source.title)))
    return { content: second, copy: again }
  return first && { content: first, copy }
}

function readabilityOn(doc: Document): Element | null {
  const reader = new Readability<Node>(doc, {
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (content) => content,
  })
  return (reader.parse()?.content as Element | null | undefined) ?? null
}

/** Class names and ids mislead Readability on some pages: a body in `.comment-box`, a template's `#sidebar`. */
function forgetNames(doc: Document): void {
  for (const element of doc.body.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class')
    element.removeAttribute('id')
  }
}

/** Whether a result reads like this page's article: sentences, no copyright footer, some of the title's words. */
function isConvincing(content: Element, pageTitle: string): boolean {
  const text = content.textContent.replace(/\s+/g, '')
  if (!/[。！？]/.test(text) || text.length < 100) return false
  if (text.length < 400 && /版[权權]所有|ICP[备備]|Copyright/i.test(text)) return false
  return coverage(pageTitle, text) >= 0.3
}

/** How many of the first part's pairs of characters stand in the text, from 0 to 1. */
function coverage(title: string, text: string): number {
  const headline = title.split(/[_|]|--| - /)[0]?.replace(/[\s\p{P}]+/gu, '') ?? ''
  if (headline.length < 4) return 1
  let found = 0
  for (let i = 0; i + 1 < headline.length; i++) if (text.includes(headline.slice(i, i + 2))) found += 1
  return found / (headline.length - 1)
}
