import { askStore, newCaptureId } from '../store/client'
import type { ReaderState } from './state'

/** Engine's version, kept with what is saved. */
const ENGINE = '1'

/** Keeps the reading in the library: the machine's summary and the reader's corrections side by side. */
export async function saveReading(state: ReaderState): Promise<void> {
  const { value: article } = state.article
  const { value: machine } = state.machine
  if (!article || !machine || state.save.value === 'saving') return
  state.save.value = 'saving'
  const reply = await askStore({
    type: 'store/save',
    captureId: newCaptureId(),
    article,
    summary: machine,
    readAt: new Date().toISOString(),
    engine: ENGINE,
  })
  state.save.value = reply.ok ? 'saved' : 'failed'
}
