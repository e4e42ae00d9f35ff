import { ATTRIBUTES, isOpen, type Reach, reachAround, within } from './reach'

/** A piece of the page that readers see: a text node, or an attribute of an element. */
export type Spot = { node: Text } | { element: Element; attribute: string }

/** What may have to be looked at: a node with all below it, or one attribute. */
export type Change = Node | { element: Element; attribute: string }

const HAN = /\p{Script=Han}|[“”‘’「」『』]/u

/** Whether a text holds anything that conversion could change. */
const isWorthwhile = (text: string): boolean => HAN.test(text)

export interface Found {
  spot?: Spot
  /** An open shadow root, to be watched too. */
  shadow?: ShadowRoot
  /** An element that states Chinese as its language. */
  chinese?: Element
}

/** Everything convertible in what has changed. */
export function* spotsIn(change: Change): Generator<Found, void> {
  if ('nodeType' in change) yield* spotsBelow(change)
  else {
    const { element, attribute } = change
    const around = reachAround(element)
    for (const found of ofElement(element, within(element, around), around)) {
      if (found.spot && 'attribute' in found.spot && found.spot.attribute === attribute) yield found
    }
  }
}

/** In document order, open shadow roots included. */
function* spotsBelow(root: Node): Generator<Found, void> {
  const stack: { node: Node; around: Reach }[] = [{ node: root, around: reachAround(root) }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, around } = next
    if (node.nodeType === node.TEXT_NODE) {
      const text = node as Text
      if (isOpen(around) && isWorthwhile(text.data)) yield { spot: { node: text } }
      continue
    }
    let inside = around
    if (node.nodeType === node.ELEMENT_NODE) {
      const element = node as Element
      inside = within(element, around)
      yield* ofElement(element, inside, around)
      const shadow = element.shadowRoot
      if (shadow && !inside.closed) {
        yield { shadow }
        stack.push({ node: shadow, around: inside })
      }
    }
    if (inside.closed) continue
    for (let child = node.lastChild; child; child = child.previousSibling) {
      stack.push({ node: child, around: inside })
    }
  }
}

/** The attributes of an element; a field that the reader fills in is closed, its placeholder is not. */
function* ofElement(element: Element, inside: Reach, around: Reach): Generator<Found, void> {
  const isField = element.tagName === 'TEXTAREA' || element.tagName === 'SELECT'
  if (!isOpen(isField ? { ...inside, closed: around.closed } : inside)) return
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute)
    if (value !== null && isWorthwhile(value)) yield { spot: { element, attribute } }
  }
  if (/^zh(?:-|$)/i.test(element.getAttribute('lang') ?? '')) yield { chinese: element }
}
