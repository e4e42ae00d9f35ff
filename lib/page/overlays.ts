/** Whether the page holds a modal dialog or is in full screen: then nothing of ours belongs beside it. */
const covered = (doc: Document): boolean =>
  doc.fullscreenElement !== null || doc.querySelector('dialog:modal') !== null

/** Tells whenever that changes, and once at the start if it holds; gives the way to stop. Changes nothing. */
export function watchOverlays(doc: Document, changed: (covered: boolean) => void): () => void {
  let before = false
  const look = () => {
    const now = covered(doc)
    if (now === before) return
    before = now
    changed(now)
  }
  const observer = new MutationObserver(look)
  observer.observe(doc, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] })
  doc.addEventListener('fullscreenchange', look)
  look()
  return () => {
    observer.disconnect()
    doc.removeEventListener('fullscreenchange', look)
  }
}
