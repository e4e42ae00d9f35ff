/**
 * The article's HTML as a small tree of plain objects. Only what is named here comes through, so what is shown is safe by
 * construction, whatever the string holds: it is never set as HTML again.
 */
export interface Element {
  tag: string
  attributes: Record<string, string>
  /** The paragraph of the article whose text is exactly this element's. */
  paragraph: number | null
  children: Node[]
}

export type Node = string | Element

const BLOCKS =
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption hr table caption thead tbody tfoot tr'
const INLINE = 'td th a img br strong b em i u s sub sup small code ruby rb rt rp'
const KEPT = new Set(`${BLOCKS} ${INLINE}`.split(' '))
/** Containers that mean nothing by themselves. */
const RENAMED: Record<string, string> = { h1: 'h2', section: 'div', article: 'div', main: 'div', div: 'div' }
const SILENT = new Set(
  'script style template iframe object embed form input button select textarea svg math'.split(' '),
)

const isWebAddress = (value: string) => /^https?:\/\//i.test(value)
const isPicture = (value: string) => isWebAddress(value) || /^data:image\/(?!svg)/i.test(value)
const isSpan = (value: string) => /^\d{1,3}$/.test(value)

const ATTRIBUTES: Record<string, Record<string, (value: string) => boolean>> = {
  a: { href: isWebAddress },
  img: { src: isPicture, alt: () => true, width: isSpan, height: isSpan },
  td: { colspan: isSpan, rowspan: isSpan },
  th: { colspan: isSpan, rowspan: isSpan },
  ol: { start: isSpan },
}

function attributesOf(element: globalThis.Element, tag: string): Record<string, string> {
  const allowed = Object.entries(ATTRIBUTES[tag] ?? {})
  return Object.fromEntries(
    allowed.flatMap(([name, fits]) => {
      const value = element.getAttribute(name)
      return value !== null && fits(value) ? [[name, value]] : []
    }),
  )
}

function paragraphOf(element: globalThis.Element): number | null {
  const value = element.getAttribute('data-paragraph')
  return value !== null && /^\d+$/.test(value) ? Number(value) : null
}

function nodesOf(parent: globalThis.Node): Node[] {
  return [...parent.childNodes].flatMap((child): Node[] => {
    if (child.nodeType === 3) return child.nodeValue ? [child.nodeValue] : []
    if (child.nodeType !== 1) return []
    const element = child as globalThis.Element
    const name = element.localName
    if (SILENT.has(name)) return []
    const tag = RENAMED[name] ?? (KEPT.has(name) ? name : null)
    const paragraph = paragraphOf(element)
    const children = nodesOf(element)
    if (tag === null && paragraph === null) return children
    return [{ tag: tag ?? 'span', attributes: attributesOf(element, name), paragraph, children }]
  })
}

/** `parse` gives an inert document of the HTML: nothing in it is loaded or run. */
export function treeOf(html: string, parse: (html: string) => Document): Node[] {
  return nodesOf(parse(html).body)
}

export const textOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')
