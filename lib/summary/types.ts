import type { Evidence } from '../types'
import type { Role } from './tagger/labels'

/**
 * What the stages of the summary hand on to each other. All offsets are UTF-16 offsets into the paragraph as the
 * article has it: the grammar works on `normalise(paragraph)`, which never changes the length, so that one offset serves
 * both and answers are cut verbatim from the original.
 */

/** A stretch of one paragraph; -1 is the title. Structurally an Evidence, so a span can be evidence as it stands. */
export type Span = Evidence

/** A paragraph prepared for the grammar. */
export interface Block {
  paragraph: number
  /** As the article has it. */
  raw: string
  /** Simplified, half-width, same length: what the grammar matches on. */
  text: string
}

/** A sentence: up to and including 。！？ (or the end of the block), closing quotes and brackets taken along. */
export interface Sentence extends Span {
  /** Normalised words of the sentence. */
  text: string
}

export type MentionType = 'PER' | 'ORG' | 'LOC'

export interface Mention extends Span {
  type: MentionType
  /** Normalised words. */
  text: string
}

/** A person as one place of the text presents them: 省质监局党组书记、局长甲某某, 甲某某局长, or a bare 甲某某. */
export interface PersonMention {
  name: Mention
  /** The position with its organisation as it stands beside the name (省质监局党组书记、局长); null for a bare name. */
  title: Span | null
  /**
   * The organisation (or the place that stands for its government) inside the title, taken over from the item of the list
   * before (市质监局副局长甲、总工程师乙), or right in front of a name whose post stands behind it (市质监局甲局长).
   */
  organisation: Mention | null
  /** The whole stretch, title and name together. */
  span: Span
}

/** A stretch with the role that the statistical tagger gives it, and how likely it is just that. */
export interface Said extends Span {
  role: Role
  probability: number
}

/** Everything found in one article before any fact is decided. */
export interface Mentions {
  blocks: Block[]
  sentences: Sentence[]
  /**
   * In order of the text. Mentions of one type do not overlap, those of several types may nest: a place in the name of an
   * organisation (LOC in ORG). Places side by side (江西省 上饶市) are two.
   */
  all: Mention[]
  people: PersonMention[]
  /** What the statistical tagger says of the sentences about a signing; in order of the text. */
  said: Said[]
}
