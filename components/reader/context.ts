import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { AddableKind, CorrectedFact, Correction, Field } from '../../lib/corrections'
import type { FactKey } from '../../lib/facts/keys'
import type { Translate } from '../../lib/i18n'
import type { ReaderKey } from '../../lib/i18n/tables'
import type { ReaderState } from '../../lib/page/state'
import type { Settings } from '../../lib/settings'
import type { Evidence } from '../../lib/types'

/** What a person can do in the reader. The components call these and nothing else. */
export interface ReaderActions {
  show(fact: CorrectedFact, byKeyboard: boolean): void
  /** From marked words of the text to their fact; asked again, to the next of several. */
  find(keys: readonly FactKey[], byKeyboard: boolean): void
  correct(correction: Correction): void
  replace(fact: FactKey, field: Field | null): void
  /** Opens the taking of words at some evidence, or where the reader is. */
  take(evidence?: Evidence): void
  /** Closes it, and goes back to where it began. */
  endTaking(): void
  /** Says what some words of the text are. */
  add(kind: AddableKind, evidence: Evidence): void
  /** Puts them in the place of the fact that waits for words. */
  use(evidence: Evidence): void
  undo(): void
  redo(): void
  copyFact(fact: CorrectedFact): void
  copySummary(as: 'text' | 'markdown'): void
  copyCitation(): void
  copyWords(evidence: Evidence): void
  /** `newVersion`: beside the text of this page that the library has. */
  save(newVersion?: boolean): void
  print(): void
  change(settings: Partial<Settings>): void
  open(page: 'options' | 'library'): void
  point(): void
  loadPages(): void
  reread(): void
  leave(): void
}

export interface Reader {
  state: ReaderState
  actions: ReaderActions
  t: Translate<ReaderKey>
}

/** Handed down once, by the root. */
export const ReaderContext = createContext<Reader | null>(null)

/** The reader's state, actions and words. Throws outside of the reader. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('no ReaderContext')
  return reader
}
