import type { Reading } from '../types'

/** ms between two looks: cheap enough to go unnoticed, soon enough to be told. */
const EVERY = 1000

const pathOf = ({ origin, pathname, search }: Location) => origin + pathname + search

/**
 * Calls `changed` once when the page shows something else than what was read: another address without a load, or the
 * article's nodes gone. Pages that are applications tell nobody, so it is looked at; gives the way to stop.
 */
export function watchChange(win: Window, { article, locate }: Reading, changed: () => void): () => void {
  const path = pathOf(win.location)
  const first = article.paragraphs.findIndex((text) => text.length > 10)
  const text = article.paragraphs[first] ?? ''
  const evidence = { paragraph: first, start: 0, end: text.length }
  const node = locate(evidence)[0]?.startContainer
  const timer = win.setInterval(() => {
    if (pathOf(win.location) === path && (!node || node.isConnected)) return
    win.clearInterval(timer)
    changed()
  }, EVERY)
  return () => win.clearInterval(timer)
}
