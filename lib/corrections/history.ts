import type { Correction } from './types'

/** The corrections that hold, in order, and those that were undone and can be done again. */
export interface History {
  done: readonly Correction[]
  undone: readonly Correction[]
}

export const emptyHistory: History = { done: [], undone: [] }

/** Adds a correction; what was undone before it can no longer be done again. */
export const record = (history: History, correction: Correction): History => ({
  done: [...history.done, correction],
  undone: [],
})

/** One correction less; the history itself when there is none. */
export function undo(history: History): History {
  const last = history.done.at(-1)
  return last ? { done: history.done.slice(0, -1), undone: [...history.undone, last] } : history
}

/** The correction undone last, done again; the history itself when there is none. */
export function redo(history: History): History {
  const last = history.undone.at(-1)
  return last ? { done: [...history.done, last], undone: history.undone.slice(0, -1) } : history
}
