import { BLOCKS, isSpan, MARKS, STRUCTURE } from '../article/elements'
import { safeAddress } from '../article/markup'

/**
 * The article's markup (ours, or what an imported library claims to be ours) as a small tree of plain objects. Only what the
 * lists below name comes through, so what is shown is safe by construction: the string is never set as HTML.
 */
export interface Element {
  tag: string
  attributes: Record<string, string>
  /** The paragraph of the article whose text is exactly this element's. */
  paragraph: number | null
  children: Node[]
}

export type Node = string | Element

const KEPT = new Set([...BLOCKS, ...STRUCTURE, ...MARKS, 'img'])
/** What is inside these is no text for a reader. */
const SILENT = new Set(
  'script style title template noscript iframe object embed input button select textarea svg math'.split(' '),
)

const isAddress = (value: string) => safeAddress(value) !== null
const isPicture = (value: string) => safeAddress(value)?.startsWith('http') ?? false

const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>> = {
  a: { href: isAddress },
  img: { src: isPicture, alt: () => true },
  td: { colspan: isSpan, rowspan: isSpan },
  th: { colspan: isSpan, rowspan: isSpan },
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

/**
 * A form hides its own members behind fields of their names (`childNodes`, `localName`), so nothing of it can be asked but what
 * it is. Our own markup has none.
 */
const isForm = (node: globalThis.Node) => Object.prototype.toString.call(node) === '[object HTMLFormElement]'

function nodesOf(parent: globalThis.Node): Node[] {
  if (isForm(parent)) return []
  return [...parent.childNodes].flatMap((child): Node[] => {
    if (isForm(child)) return []
    if (child.nodeType === 3) return child.nodeValue ? [child.nodeValue] : []
    if (child.nodeType !== 1) return []
    const element = child as globalThis.Element
    const name = element.localName
    if (SILENT.has(name)) return []
    const tag = KEPT.has(name) ? name : null
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

/** All text in a node, as textContent gives it. */
export const textOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')
