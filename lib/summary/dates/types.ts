import type { Span } from '../types'

/** A calendar day as far as it is written. */
export interface PartialDate {
  year: number | null
  month: number | null
  day: number | null
}

/** How far a relative word lies from the day of the report; 'vague' is 近日, 日前; 'same' is 当天, 同日. */
export type Relative = 'today' | 'yesterday' | 'before-yesterday' | 'vague' | 'same'

/** A date as it stands in the text, before anything outside it is used to complete it. */
export interface DateMention extends Span {
  from: PartialDate
  /** Last day of a range; null for a single day. */
  to: PartialDate | null
  relative: Relative | null
}

/** What may complete a date: when the page says that it was published, and the day in its dateline. */
export interface DateContext {
  stamp: Required<PartialDate> | null
  dateline: PartialDate | null
  /** The year that the page speaks of: the stamp's, else that of its first full date. */
  year: number | null
}
