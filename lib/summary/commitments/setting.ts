import type { Bodies } from './bodies'
import type { Discourse } from './discourse'
import type { By } from './types'

/** What a sentence is read in. */
export interface Setting {
  discourse: Discourse
  bodies: Bodies
  /** The page reports a signing: who acts in its narration acts under it. */
  signing: boolean
  /** The page reports one signing or several. */
  reports: boolean
  /** Whose the agreed undertaking right before the sentence is; undefined when there is none. */
  carried: By | undefined
}
