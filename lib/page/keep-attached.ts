import type { Host } from './host'

/** After so many removals the page means it. */
const TRIES = 8

/**
 * Puts our element back when the page takes it out, as pages that rebuild themselves do; when it goes on, `gaveUp` is
 * called instead of fighting. Gives the way to stop.
 */
export function keepAttached(doc: Document, host: Host, back: () => void, gaveUp: () => void): () => void {
  let tries = 0
  const observer = new MutationObserver(() => {
    if (host.element.isConnected) return
    tries += 1
    if (tries > TRIES || !doc.documentElement) {
      observer.disconnect()
      gaveUp()
      return
    }
    host.attach()
    back()
  })
  observer.observe(doc, { childList: true, subtree: true })
  return () => observer.disconnect()
}
