import { batch } from '@preact/signals'
import type { Reading } from '../types'
import { clearReading, type ReaderState } from './state'
import { summaryOf } from './summary'

/** Lets the browser draw what has been set so far. */
const painted = () => new Promise<void>((done) => setTimeout(done, 0))

/** Shows what `read` gives, the text before its summary. Where the background is out of reach, the reader is told. */
export async function showReading(
  state: ReaderState,
  read: () => Reading | Promise<Reading>,
): Promise<Reading> {
  clearReading(state)
  await painted()
  const reading = await read()
  // Reading and drawing are each a task of their own: together they would hold up a long page.
  await painted()
  const empty = reading.article.paragraphs.length === 0
  batch(() => {
    state.article.value = reading.article
    state.absence.value = reading.absence
    state.pages.value = reading.pages
    state.phase.value = empty ? 'empty' : 'summarising'
  })
  if (!empty) await summarise(state, reading)
  return reading
}

async function summarise(state: ReaderState, { article }: Reading): Promise<void> {
  await painted()
  try {
    const summary = await summaryOf(article)
    batch(() => {
      state.machine.value = summary
      state.phase.value = 'ready'
    })
    state.notice.value ??= { key: 'ready', values: { n: state.corrected.value?.facts.length ?? 0 } }
  } catch {
    state.notice.value = { key: 'outdated' }
  }
}
