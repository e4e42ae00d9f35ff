import { ATTRIBUTES } from './reach'
import type { Change } from './walk'

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...ATTRIBUTES],
}

/** Tells of what the page adds and changes under the roots handed to it. */
export class Watch {
  private readonly roots = new WeakSet<Node>()
  private readonly observer: MutationObserver

  constructor(tell: (changes: Change[]) => void) {
    this.observer = new MutationObserver((records) => tell(records.flatMap(changesOf)))
  }

  /** A document or an open shadow root; once is enough. */
  observe(root: Node): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    this.observer.observe(root, WATCHED)
  }

  stop(): void {
    this.observer.disconnect()
  }
}

function changesOf({ type, target, addedNodes, attributeName }: MutationRecord): Change[] {
  if (type === 'childList') return [...addedNodes].filter((node) => node.isConnected)
  if (type === 'attributes' && attributeName)
    return [{ element: target as Element, attribute: attributeName }]
  return [target]
}
