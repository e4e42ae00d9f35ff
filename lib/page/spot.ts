import type { FactKey } from '../facts/keys'

const calm = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true

function bring(element: HTMLElement, focus: boolean): void {
  element.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' })
  if (focus) element.focus({ preventScroll: true })
}

const withWord = (attribute: string, key: FactKey) => `[${attribute}~="${CSS.escape(key)}"]`

/** Brings the words of a fact into view in the reading view; false when none of its words is marked there. */
export function showMark(root: ShadowRoot, key: FactKey, focus: boolean): boolean {
  const mark =
    root.querySelector<HTMLElement>(withWord('data-opens', key)) ??
    root.querySelector<HTMLElement>(withWord('data-facts', key))
  if (!mark) return false
  bring(mark, focus)
  return true
}

/** Brings a fact of the sidebar into view. */
export function showFact(root: ShadowRoot, key: FactKey, focus: boolean): void {
  const fact = root.querySelector<HTMLElement>(`[data-fact="${CSS.escape(key)}"]`)
  if (fact) bring(fact, focus)
}

/** Scrolls the page so that a range stands in the middle of the window; inner scrollers by way of its element. */
export function bringRange(win: Window, range: Range): void {
  const box = range.getBoundingClientRect()
  if (box.top >= 80 && box.bottom <= win.innerHeight - 80) return
  const node = range.startContainer
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: calm() ? 'instant' : 'smooth' })
}

/**
 * The next Tab leads into an element, as if the reader had come from there, and the page keeps the focus. Where they have it
 * on something of the page, they are left there.
 */
export function tabInto(element: HTMLElement | null): void {
  const { activeElement, body } = document
  if (activeElement !== body) return
  element?.focus({ preventScroll: true })
  element?.blur()
}
