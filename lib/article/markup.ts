import { type Block, type Item, isBlock } from './blocks'
import { BLOCKS, isSpan } from './elements'

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const escapeAttribute = (text: string) => escapeText(text).replace(/"/g, '&quot;')

/** Where an address may lead: the web or mail; anything else is left out. */
export function safeAddress(address: string | null, base?: string): string | null {
  if (address === null || address.trim() === '') return null
  try {
    const url = new URL(address.trim(), base)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

/**
 * The article as markup, built from its blocks: nothing of the page comes through but text, the few elements below and addresses
 * of http, https or mailto. The block of paragraph n carries data-paragraph="n"; its textContent is exactly paragraph n,
 * counted from `firstParagraph`.
 */
export function markupOf(items: readonly Item[], base: string, firstParagraph = 0): string {
  let markup = ''
  let paragraph = firstParagraph
  let open: readonly Element[] = []
  for (const item of items) {
    const shared = commonLength(open, item.path)
    for (const element of [...open.slice(shared)].reverse()) markup += `</${element.localName}>`
    for (const element of item.path.slice(shared)) markup += opening(element)
    open = item.path
    markup += isBlock(item) ? block(item, paragraph++, base) : picture(item.image, item.path, base)
  }
  for (const element of [...open].reverse()) markup += `</${element.localName}>`
  return markup
}

function commonLength(a: readonly Element[], b: readonly Element[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1
  return n
}

function opening(element: Element): string {
  let attributes = ''
  for (const name of ['colspan', 'rowspan']) {
    const value = element.getAttribute(name)
    if (value !== null && isSpan(value)) attributes += ` ${name}="${value}"`
  }
  return `<${element.localName}${attributes}>`
}

function block({ element, segments }: Block, paragraph: number, base: string): string {
  const heading = element.localName.replace('h1', 'h2')
  const name = BLOCKS.has(heading) ? heading : 'p'
  let inside = ''
  let open: readonly Element[] = []
  for (const { text, marks } of segments) {
    const shared = commonLength(open, marks)
    for (const mark of [...open.slice(shared)].reverse()) inside += closingMark(mark, base)
    for (const mark of marks.slice(shared)) inside += openingMark(mark, base)
    open = marks
    inside += escapeText(text)
  }
  for (const mark of [...open].reverse()) inside += closingMark(mark, base)
  return `<${name} data-paragraph="${paragraph}">${inside}</${name}>`
}

function openingMark(mark: Element, base: string): string {
  if (mark.localName !== 'a') return `<${mark.localName}>`
  const address = safeAddress(mark.getAttribute('href'), base)
  return address ? `<a href="${escapeAttribute(address)}" rel="noopener noreferrer">` : ''
}

const closingMark = (mark: Element, base: string) =>
  mark.localName === 'a' && !safeAddress(mark.getAttribute('href'), base) ? '' : `</${mark.localName}>`

/** Where pages that load pictures late keep the true address. */
const ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-url', '_src', 'src']

function picture(image: Element, path: readonly Element[], base: string): string {
  const address = ADDRESSES.map((name) => safeAddress(image.getAttribute(name), base)).find((a) => a !== null)
  if (!address || isSpacer(image)) return ''
  const tag = `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(image.getAttribute('alt') ?? '')}">`
  return path.some((e) => e.localName === 'figure') ? tag : `<figure>${tag}</figure>`
}

/** Counters, icons and lines that are laid out with pictures. */
function isSpacer(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const length = Number.parseInt(image.getAttribute(side) ?? '', 10)
    return length > 0 && length < 60
  })
}
