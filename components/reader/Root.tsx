import type { ReaderState } from '../../lib/page/state'
import { type ReaderActions, ReaderContext } from './context'
import { Reader } from './Reader'

/** The reader with its state, in the interface's language. */
export function Root({ state, actions }: { state: ReaderState; actions: ReaderActions }) {
  const t = state.strings.value.reader
  return (
    <ReaderContext.Provider value={{ state, actions, t }}>
      <Reader />
    </ReaderContext.Provider>
  )
}
