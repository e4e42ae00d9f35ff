import type { Fact, FactKey, FactKind } from '../facts/keys'
import type { Evidence, Force, ParticipantRole, Summary } from '../types'

/** What a reader may add by selecting words in the text. */
export type AddableKind = Exclude<FactKind, 'announced'>

/** The parts of a person that other words of the text can be put in place of. */
export type Field = 'title' | 'represents'

/** What a reader says about one fact. Each is a step of its own, kept beside the machine's reading and never over it. */
export type Correction =
  | { act: 'remove'; fact: FactKey }
  | { act: 'check'; fact: FactKey }
  | { act: 'replace'; fact: FactKey; field: Field | null; evidence: Evidence; iso?: string | null }
  /** Other words than the page's, typed in the library; the evidence stays where it was. */
  | { act: 'write'; fact: FactKey; field: Field | null; text: string }
  /** `iso`: of a date, the day that the words name, as the summary's grammar resolves it. */
  | { act: 'add'; kind: AddableKind; evidence: Evidence; iso?: string | null }
  /** Picks one of the parties for a signatory or a commitment: its key, `both`, or null for none. */
  | { act: 'party'; fact: FactKey; party: FactKey | 'both' | null }
  | { act: 'force'; fact: FactKey; force: Force }
  | { act: 'role'; fact: FactKey; role: ParticipantRole }

/** Whose word a fact is: as the machine read it, checked by the reader, or the reader's own. */
export type Standing = 'read' | 'checked' | 'own'

export interface CorrectedFact extends Fact {
  standing: Standing
}

/** The summary with the reader's corrections in it. The facts keep the keys that the machine's reading gave them. */
export interface Corrected {
  summary: Summary
  facts: CorrectedFact[]
}
