/** The one element that we add to a page; everything of ours is in its closed shadow root. */
export const HOST = 'qianyao-reader'

export interface Host {
  root: ShadowRoot
  element: HTMLElement
  /** Puts the element back where a page took it out. */
  attach(): void
  remove(): void
  /** Calls when another reader takes the place of this one. */
  whenReplaced(leave: () => void): void
}

/** Told to an element of ours that is still there: an update of the extension has cut its reader off from all messages. */
const REPLACED = 'replaced'

/** Keys and pointers inside our root are none of the page's business: its shortcuts and menus stay still. */
const OURS = [
  'keydown keyup keypress beforeinput input change',
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout',
  'pointerdown pointerup pointermove touchstart touchmove touchend wheel',
  'copy cut paste selectstart focusin focusout dragstart',
]
  .join(' ')
  .split(' ')

const stop = (event: Event) => event.stopPropagation()

/**
 * The element with its closed root. It is made in a document without a window: in the page's own, a definition of this name
 * by the page would run its constructor, and an ElementInternals made there hands out even a closed root.
 */
function closedHost(doc: Document, mode: ShadowRootMode): { element: HTMLElement; root: ShadowRoot } {
  const element = doc.implementation.createHTMLDocument('').createElement(HOST)
  return { element, root: element.attachShadow({ mode }) }
}

/**
 * Adds the host to the page. `:host` rules are important, since a page's own `*` rules win against plain ones; custom
 * elements without a definition render as any inline element would.
 */
export function createHost(doc: Document, css: string, open: boolean): Host {
  const { element, root } = closedHost(doc, open ? 'open' : 'closed')
  const style = doc.createElement('style')
  style.textContent = css
  root.append(style)
  for (const old of doc.querySelectorAll(HOST)) old.dispatchEvent(new Event(REPLACED))
  for (const type of OURS) element.addEventListener(type, stop, { passive: true })
  return {
    root,
    element,
    attach: () => doc.documentElement.append(element),
    remove: () => element.remove(),
    whenReplaced: (leave) => element.addEventListener(REPLACED, leave),
  }
}
