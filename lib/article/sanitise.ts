import { safeAddress } from './markup'

/** Everything that an article may be made of, with the attributes that each element may carry. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  blockquote: [],
  figure: [],
  figcaption: [],
  pre: [],
  br: [],
  ul: [],
  ol: [],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  table: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  caption: [],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  b: [],
  strong: [],
  i: [],
  em: [],
  u: [],
  s: [],
  del: [],
  sub: [],
  sup: [],
  code: [],
  mark: [],
  small: [],
  a: ['href'],
  img: ['src', 'alt'],
}
/** What is inside these is no text for a reader. */
const DROPPED = new Set(
  'script style template noscript iframe object embed svg math textarea select title'.split(' '),
)
const DEEPEST = 200

/**
 * The markup of an article (ours, or what an import claims to be ours) as nodes of `doc`, for the reading view. The markup is
 * parsed in an inert document; what is allowed is then built anew, element by element, so that nothing can slip through in
 * another form: no other element, no event handler, no style, addresses of http, https and mailto only.
 */
export function sanitised(markup: string, doc: Document): DocumentFragment {
  const inert = doc.implementation.createHTMLDocument('')
  inert.body.innerHTML = markup
  const fragment = doc.createDocumentFragment()
  build(inert.body, fragment, doc, 0)
  return fragment
}

function build(from: Node, to: Node, doc: Document, depth: number): void {
  if (depth > DEEPEST) return
  for (const child of from.childNodes) {
    if (child.nodeType === 3) to.appendChild(doc.createTextNode((child as Text).data))
    if (child.nodeType !== 1) continue
    const element = child as Element
    if (DROPPED.has(element.localName)) continue
    const allowed = Object.hasOwn(ALLOWED, element.localName) ? ALLOWED[element.localName] : undefined
    const copy = allowed === undefined ? to : to.appendChild(shell(element, allowed, doc))
    build(element, copy, doc, depth + 1)
  }
}

function shell(element: Element, attributes: readonly string[], doc: Document): Element {
  const copy = doc.createElement(element.localName)
  for (const name of attributes) {
    const value = element.getAttribute(name)
    if (value !== null && accepts(name, value)) copy.setAttribute(name, value)
  }
  const paragraph = element.getAttribute('data-paragraph')
  if (paragraph !== null && /^\d{1,6}$/.test(paragraph)) copy.setAttribute('data-paragraph', paragraph)
  if (copy.hasAttribute('href')) copy.setAttribute('rel', 'noopener noreferrer')
  return copy
}

function accepts(name: string, value: string): boolean {
  if (name === 'href') return safeAddress(value) !== null
  if (name === 'src') return safeAddress(value)?.startsWith('http') ?? false
  if (name === 'alt') return true
  return /^[1-9]\d{0,2}$/.test(value)
}
