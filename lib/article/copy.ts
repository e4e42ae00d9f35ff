import { isControlText } from './controls'
import { isHidden } from './hidden'

/** A copy of the page to work on; the page itself is never touched. */
export interface Copy {
  doc: Document
  live: Origins
}

/** Where the text of a copy's text node begins in the live page. */
export interface Origin {
  node: Text
  offset: number
}

export type Origins = WeakMap<Text, Origin>

/**
 * Above these the page is refused: no news page comes near them (the largest of 302 real ones has 2,300 elements, 44 deep),
 * and Readability's time grows faster than the page.
 */
export const LIMITS = { elements: 15_000, depth: 256, characters: 500_000 }

const DROPPED = new Set(
  `script style noscript template link meta base object embed applet canvas audio video svg math map
   input textarea select button datalist option progress meter dialog rt rp rtc frameset`.split(/\s+/),
)
/** Text that XHTML marks as such: node type 4. */
const CDATA = 4
/** Text of this length at most can be a control such as 打印 or 字号 大 中 小. */
const CONTROL_LENGTH = 60

interface Level {
  /** The next child to visit, or the list of those that stand elsewhere in the tree. */
  next: Node | null
  listed: Node[] | null
  to: Element
  characters: number
}

/**
 * Copies the document (or the part `only`) in one walk without recursion: scripts, forms' fields, hidden text and
 * controls stay behind, open shadow roots and frames of the same origin are taken in where they stand. null when the
 * page is too large or too deep to read in reasonable time.
 */
export function copyOf(source: Document, only?: Element | Range): Copy | null {
  const doc = source.implementation.createHTMLDocument(source.title)
  const base = doc.createElement('base')
  base.setAttribute('href', source.baseURI)
  doc.head.append(base)
  const live: Origins = new WeakMap()
  const part = only !== undefined && 'startContainer' in only ? only : null
  const from = only === undefined ? (source.body ?? source.documentElement) : elementOf(only)
  if (from === null) return { doc, live }
  // Built apart and put in whole: every node that enters a document costs.
  const { body } = doc
  body.remove()
  const levels: Level[] = [only === undefined ? levelOf(from, body) : listLevel([from], body)]
  const isControl = remembered(isControlText)
  let elements = 0
  let characters = 0
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const child = nextOf(level)
    if (child === null) {
      leave(levels, isControl)
    } else if (part !== null && !part.intersectsNode(child)) {
      // Outside the selection.
    } else if (child.nodeType === 3 || child.nodeType === CDATA) {
      const [start, end] = stretch(child as Text, part)
      const text = doc.createTextNode((child as Text).data.slice(start, end))
      live.set(text, { node: child as Text, offset: start })
      level.to.appendChild(text)
      level.characters += text.length
      characters += text.length
    } else if (child.nodeType === 1) {
      const element = child as Element
      if (DROPPED.has(element.localName) || (only === undefined && isHidden(element))) continue
      elements += 1
      if (elements > LIMITS.elements || levels.length > LIMITS.depth) return null
      const to = shell(element, doc)
      level.to.appendChild(to)
      levels.push(levelOf(element, to))
    }
    if (characters > LIMITS.characters) return null
  }
  doc.documentElement.append(body)
  return { doc, live }
}

function elementOf(part: Element | Range): Element | null {
  if (!('startContainer' in part)) return part
  const node = part.commonAncestorContainer
  return node.nodeType === 1 ? (node as Element) : node.parentElement
}

/** The stretch of a text node that lies in the selection, all of it when there is none. */
function stretch(text: Text, part: Range | null): [number, number] {
  const start = part?.startContainer === text ? part.startOffset : 0
  const end = part?.endContainer === text ? part.endOffset : text.length
  return [start, end]
}

/** Closes the deepest level; a small element that is nothing but a control goes out again. */
function leave(levels: Level[], isControl: (text: string) => boolean): void {
  const { to, characters } = levels.pop() as Level
  const parent = levels.at(-1)
  if (parent === undefined) return
  if (characters > 0 && characters <= CONTROL_LENGTH && isControl(to.textContent)) to.remove()
  else parent.characters += characters
}

/** Elements inside one another often hold the same words, and so do the items of a menu. */
function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = test(text)
    known.set(text, result)
    return result
  }
}

const listLevel = (listed: Node[], to: Element): Level => ({
  next: null,
  listed: listed.reverse(),
  to,
  characters: 0,
})

/** What is seen inside an element: its open shadow root, the frame's document, the nodes put into a slot, or its children. */
function levelOf(element: Element, to: Element): Level {
  const name = element.localName
  let holder: Node | null = element.shadowRoot ?? element
  if (name === 'iframe' || name === 'frame')
    holder = (element as HTMLIFrameElement).contentDocument?.body ?? null
  else if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true })
    if (assigned.length > 0) return listLevel(assigned, to)
  }
  return { next: holder?.firstChild ?? null, listed: null, to, characters: 0 }
}

function nextOf(level: Level): Node | null {
  if (level.listed !== null) return level.listed.pop() ?? null
  const child = level.next
  level.next = child?.nextSibling ?? null
  return child
}

/** A form or frame would be thrown out whole: many government sites wrap the page in one form. */
function shell(element: Element, doc: Document): Element {
  const name = element.localName
  const to = /^(?:form|iframe|frame|slot|center)$/.test(name)
    ? doc.createElement('div')
    : doc.importNode(element, false)
  if (to.getAttribute('href')?.trimStart().toLowerCase().startsWith('javascript:')) to.removeAttribute('href')
  return to
}
