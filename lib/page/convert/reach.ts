/** What a conversion of the live page may touch. */

/** Their text is no prose, or the reader's own. */
const CLOSED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'CODE',
  'PRE',
  'KBD',
  'SAMP',
  'VAR',
  'MATH',
  'IFRAME',
  'OBJECT',
])

/** Attributes that readers see or hear. */
export const ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label'] as const

/** How far down from an element text may be converted. */
export interface Reach {
  /** Nothing below is touched, whatever it says. */
  closed: boolean
  /** `translate="no"` or class notranslate is in force. */
  translate: boolean
  /** The language in force is Japanese or Korean: the same characters, another writing. */
  foreign: boolean
}

const OPEN: Reach = { closed: false, translate: true, foreign: false }

/** Whether text within this reach may be converted. */
export const isOpen = (reach: Reach): boolean => !reach.closed && reach.translate && !reach.foreign

/** What holds inside an element, given what holds around it. */
export function within(element: Element, around: Reach): Reach {
  if (around.closed || CLOSED.has(element.tagName.toUpperCase()) || isEditable(element)) {
    return { ...around, closed: true }
  }
  const translate = element.getAttribute('translate')?.toLowerCase()
  const language = element.getAttribute('lang')?.toLowerCase()
  return {
    closed: false,
    translate:
      translate === 'no' || element.classList.contains('notranslate')
        ? false
        : translate === 'yes' || translate === ''
          ? true
          : around.translate,
    foreign: language ? /^(?:ja|ko)(?:-|$)/.test(language) : around.foreign,
  }
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable.toLowerCase() !== 'false'
}

/** The element around a node, out of shadow roots too. */
function parentOf(node: Node): Element | null {
  const parent = node.parentNode
  if (!parent) return null
  if ('host' in parent && parent.nodeType === node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host
  return parent.nodeType === node.ELEMENT_NODE ? (parent as Element) : null
}

/** What holds around a node, from the root of the document down. */
export function reachAround(node: Node): Reach {
  const ancestors: Element[] = []
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) ancestors.push(parent)
  return ancestors.reduceRight((reach, element) => within(element, reach), OPEN)
}
