import { escapeMarkup } from '../escape'
import { type Block, type Item, isBlock, type Picture } from './blocks'
import { BLOCKS, isSpan } from './elements'

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

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
  let paragraph = firstParagraph
  return nested(
    items,
    ({ path }) => path,
    tag,
    (item) => {
      if (!isBlock(item)) return figure(item, base)
      const heading = item.element.localName.replace('h1', 'h2')
      const name = BLOCKS.has(heading) ? heading : 'p'
      return `<${name} data-paragraph="${paragraph++}">${inlineMarkup(item, base, ['', ''])}</${name}>`
    },
  )
}

/** How many elements two ways down have in common. */
export function sharedLength(one: readonly Element[], other: readonly Element[]): number {
  let n = 0
  while (n < one.length && one[n] === other[n]) n += 1
  return n
}

/** The opening and the closing tag of an element. */
type Tags = readonly [opening: string, closing: string]

/** The parts one after the other, each in the elements around it (outermost first); what neighbours share is opened once. */
export function nested<Part>(
  parts: readonly Part[],
  around: (part: Part) => readonly Element[],
  tags: (element: Element) => Tags,
  draw: (part: Part) => string,
): string {
  let markup = ''
  let open: readonly Element[] = []
  const turn = (next: readonly Element[]) => {
    const shared = sharedLength(open, next)
    for (const element of open.slice(shared).reverse()) markup += tags(element)[1]
    for (const element of next.slice(shared)) markup += tags(element)[0]
    open = next
  }
  for (const part of parts) {
    turn(around(part))
    markup += draw(part)
  }
  turn([])
  return markup
}

function tag(element: Element): Tags {
  let attributes = ''
  for (const name of ['colspan', 'rowspan']) {
    const value = element.getAttribute(name)
    if (value !== null && isSpan(value)) attributes += ` ${name}="${value}"`
  }
  return [`<${element.localName}${attributes}>`, `</${element.localName}>`]
}

/** The text of a block with its emphasis and links; `dead` are the tags of a link that leads nowhere safe. */
export const inlineMarkup = ({ segments }: Block, base: string, dead: Tags): string =>
  nested(
    segments,
    ({ marks }) => marks,
    (mark) => markTags(mark, base, dead),
    ({ text }) => escapeText(text),
  )

function markTags(mark: Element, base: string, dead: Tags): Tags {
  if (mark.localName !== 'a') return [`<${mark.localName}>`, `</${mark.localName}>`]
  const address = safeAddress(mark.getAttribute('href'), base)
  return address ? [`<a href="${escapeMarkup(address)}" rel="noopener noreferrer">`, '</a>'] : dead
}

/** Where pages that load pictures late keep the true address. */
const ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-url', '_src', 'src']

/** A picture by its true address; '' for one that only lays out the page. */
export function imageMarkup(image: Element, base: string): string {
  const address = ADDRESSES.map((name) => safeAddress(image.getAttribute(name), base)).find((a) => a !== null)
  if (!address || isSpacer(image)) return ''
  return `<img src="${escapeMarkup(address)}" alt="${escapeMarkup(image.getAttribute('alt') ?? '')}">`
}

function figure({ image, path }: Picture, base: string): string {
  const markup = imageMarkup(image, base)
  return markup === '' || path.some((e) => e.localName === 'figure') ? markup : `<figure>${markup}</figure>`
}

/** Counters, icons and lines that are laid out with pictures. */
function isSpacer(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const length = Number.parseInt(image.getAttribute(side) ?? '', 10)
    return length > 0 && length < 60
  })
}
