import type { Commitment, Force } from '../../types'
import type { Span } from '../types'

/** Who undertakes; see Commitment. */
export type By = Commitment['by']

/** Something undertaken or asked for, as a stretch of the text, before it is shown as a commitment. */
export interface Undertaking extends Span {
  by: By
  force: Force
  /**
   * Where its term and its beneficiary may stand besides the clause: the words between the last stop and the
   * clause.
   */
  lead: Span
}
