import { batch } from '@preact/signals'
import { read } from '../article'
import type { Reading } from '../types'
import { clearReading, type ReaderState } from './state'
import { summaryOf } from './summary'

/** Longer than this without a result, and the reader is told that work goes on. */
const SLOW = 300

/** Lets the browser draw what has been set so far. */
const painted = () => new Promise<void>((done) => setTimeout(done, 0))

/** Reads the document and sums it up, the text first. Gives the way back from facts to the page's own nodes. */
export async function readPage(
  doc: Document,
  state: ReaderState,
  show: (reading: Reading) => Promise<void>,
): Promise<Reading> {
  clearReading(state)
  const timer = setTimeout(() => {
    state.slow.value = true
  }, SLOW)
  await painted()
  const reading = read(doc)
  const empty = reading.article.paragraphs.length === 0
  batch(() => {
    state.article.value = reading.article
    state.pages.value = reading.pages
    state.phase.value = empty ? 'empty' : 'summarising'
  })
  await show(reading)
  if (!empty) {
    await painted()
    state.machine.value = await summaryOf(reading.article)
    state.phase.value = 'ready'
  }
  clearTimeout(timer)
  state.slow.value = false
  return reading
}
