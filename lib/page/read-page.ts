import { batch } from '@preact/signals'
import type { Reading } from '../types'
import { clearReading, type ReaderState } from './state'
import { summaryOf } from './summary'

/** Longer than this without a result, and the reader is told that work goes on. ms. */
const SLOW = 300

/** Lets the browser draw what has been set so far. */
const painted = () => new Promise<void>((done) => setTimeout(done, 0))

/** Shows what `read` gives, the text before its summary. Where the background is out of reach, the reader is told. */
export async function showReading(
  state: ReaderState,
  read: () => Reading | Promise<Reading>,
): Promise<Reading> {
  clearReading(state)
  const timer = setTimeout(() => {
    state.slow.value = true
  }, SLOW)
  try {
    await painted()
    const reading = await read()
    const empty = reading.article.paragraphs.length === 0
    batch(() => {
      state.article.value = reading.article
      state.pages.value = reading.pages
      state.phase.value = empty ? 'empty' : 'summarising'
    })
    if (!empty) await summarise(state, reading)
    return reading
  } finally {
    clearTimeout(timer)
    state.slow.value = false
  }
}

async function summarise(state: ReaderState, { article }: Reading): Promise<void> {
  await painted()
  try {
    const summary = await summaryOf(article)
    batch(() => {
      state.machine.value = summary
      state.phase.value = 'ready'
    })
  } catch {
    state.notice.value = { key: 'outdated' }
  }
}
