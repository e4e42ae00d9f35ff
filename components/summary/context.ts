import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CorrectedFact, Correction, Field } from '../../lib/corrections'
import type { FactKey, FactKind } from '../../lib/facts/keys'
import type { Words } from '../../lib/facts/words'
import type { Translate } from '../../lib/i18n'
import type { SummaryKey } from '../../lib/i18n/tables'
import type { Summary } from '../../lib/types'

/** What a reader can do with a fact besides looking at its sentence. */
export interface FactTools {
  correct(correction: Correction): void
  /** The next words selected in the text take the fact's place. */
  replace(fact: FactKey, field: Field | null): void
  copy(fact: CorrectedFact): void
}

/** All that the parts of a summary need to show its facts. */
export interface FactsView {
  t: Translate<SummaryKey>
  words: Words
  /** Language tag of the words shown, for the fonts. */
  lang: string
  summary: Summary
  facts: readonly CorrectedFact[]
  current: FactKey | null
  /** Facts whose passage could not be found on the page. */
  lost: ReadonlySet<FactKey>
  show(fact: CorrectedFact, byKeyboard: boolean): void
  /** null where the summary is only read. */
  tools: FactTools | null
}

/** Handed down by the summary to its parts. */
export const FactsContext = createContext<FactsView | null>(null)

/** What the parts of a summary show their facts with. Throws outside of a summary. */
export function useFacts(): FactsView {
  const view = useContext(FactsContext)
  if (!view) throw new Error('no FactsContext')
  return view
}

/** The fact at a place of a list. */
export function useFact(kind: FactKind, index = 0): CorrectedFact | null {
  return useFacts().facts.find((fact) => fact.kind === kind && fact.index === index) ?? null
}
