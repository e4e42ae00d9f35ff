import { batch } from '@preact/signals'
import { read } from '../article'
import type { Reading } from '../types'
import { clearReading, type ReaderState } from './state'
import { summaryOf } from './summary'

/** Longer than this without a result, and the reader is told that work goes on. ms. */
const SLOW = 300

/** Lets the browser draw what has been set so far. */
const painted = () => new Promise<void>((done) => setTimeout(done, 0))

/** Reads the document, or the part of it that the reader chose; the text is shown before it is summed up. */
export async function readPage(
  doc: Document,
  state: ReaderState,
  root: Element | Range | null,
): Promise<Reading> {
  clearReading(state)
  state.selectionOnly.value = root instanceof Range
  const timer = setTimeout(() => {
    state.slow.value = true
  }, SLOW)
  await painted()
  const reading = read(doc, root ? { root } : {})
  const empty = reading.article.paragraphs.length === 0
  batch(() => {
    state.article.value = reading.article
    state.pages.value = reading.pages
    state.phase.value = empty ? 'empty' : 'summarising'
  })
  if (!empty) {
    await painted()
    const summary = await summaryOf(reading.article)
    batch(() => {
      state.machine.value = summary
      state.phase.value = 'ready'
    })
  }
  clearTimeout(timer)
  state.slow.value = false
  return reading
}
