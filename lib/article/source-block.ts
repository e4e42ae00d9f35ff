import { escapeMarkup } from '../escape'
import { type Item, isBlock } from './blocks'
import { BLOCKS, SECTIONS, STRUCTURE } from './elements'
import { imageMarkup, inlineMarkup, nested, sharedLength } from './markup'

const NAMES = new Set([...BLOCKS, ...STRUCTURE, ...SECTIONS])

/** Outermost first. */
function around({ within }: Item): Element[] {
  const elements: Element[] = []
  for (let at = within; at !== null; at = at.outer) elements.push(at.element)
  return elements.reverse()
}

/** What tells a newer engine of an element: its name, and by what words its class and id call it. */
function tags(element: Element): readonly [string, string] {
  const name = NAMES.has(element.localName) ? element.localName : 'div'
  const attributes = ['class', 'id', 'colspan', 'rowspan'].map((attribute) => {
    const value = element.getAttribute(attribute)
    return value === null || value === '' ? '' : ` ${attribute}="${escapeMarkup(value)}"`
  })
  return [`<${name}${attributes.join('')}>`, `</${name}>`]
}

/**
 * The part of a page that an article came from, for a newer engine to read again: the smallest element that holds all of `core`, with
 * everything of `all` that stands in it, noise included. Built like the article's markup, of known elements only.
 */
export function sourceBlock(all: readonly Item[], core: readonly Item[], base: string): string {
  const [first, ...others] = core.map(around)
  const depth = others.reduce(
    (least, way) => Math.min(least, sharedLength(first ?? [], way)),
    first?.length ?? 0,
  )
  const root = first?.[depth - 1]
  return nested(
    all.filter((item) => around(item)[depth - 1] === root),
    (item) => around(item).slice(Math.max(depth - 1, 0)),
    tags,
    // A line break parts the lines of one element; after the last it parts nothing.
    (item) =>
      isBlock(item) ? `${inlineMarkup(item, base, ['<a>', '</a>'])}<br>` : imageMarkup(item.image, base),
  )
}
