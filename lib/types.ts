/** The shapes that every room shares. Names and meaning are fixed by the contract in docs/architecture.md. */

/** The script a text is written in. */
export type ScriptCode = 'hans' | 'hant' | 'mixed'

/** The script a reader wants to see; `own` is the page's. */
export type Target = 'own' | 'hans' | 'hant' | 'hant-tw' | 'hant-hk'

/** A clean article, in the page's own script. */
export interface Article {
  /** The canonical address, or '' when there is none. */
  url: string
  title: string
  /** The publisher as the page states it, e.g. 岚州日报; null when the page states none. */
  source: string | null
  author: string | null
  /** ISO 8601 date, from what the page states. */
  publishedAt: string | null
  script: ScriptCode
  /** The clean body, one string a block: pinyin noise, advertisements and navigation are out. */
  paragraphs: string[]
  /**
   * The same body, sanitised, for the reading view. The block that holds paragraph n carries `data-paragraph="n"`
   * and its textContent is exactly `paragraphs[n]`, so that an offset in one is an offset in the other.
   */
  html: string
}

/** UTF-16 offsets into `article.paragraphs[paragraph]`; paragraph -1 is the title. */
export interface Evidence {
  paragraph: number
  start: number
  end: number
}

/** Evidence that outlives its page: the words themselves and what stands around them. */
export interface StoredEvidence extends Evidence {
  quote: string
  prefix: string
  suffix: string
}

export type Kind = 'signing' | 'overview' | 'none'

export interface SignedDocument {
  title: string | null
  type: string
  evidence: Evidence
}

export interface Party {
  name: string
  aliases: string[]
  /** The name stands only in an abbreviation or under a shared head; evidence is the words that stand there. */
  composed?: boolean
  evidence: Evidence
}

/** How it is known whom a signatory represents: said with 代表, from the position, from parallel order. */
export type Basis = 'said' | 'position' | 'order'

export interface Signatory {
  name: string
  title: string | null
  represents: string | null
  /** Index into `parties`. */
  party: number | null
  basis: Basis
  evidence: Evidence
  titleEvidence: Evidence | null
  representsEvidence: Evidence | null
}

export type ParticipantRole = 'host' | 'witness' | 'speaker' | 'attendee'

export interface Participant {
  name: string
  title: string | null
  role: ParticipantRole
  evidence: Evidence
}

export interface SigningDate {
  text: string
  /** '2020-10-13'; '2020-10'; '10-13' when the year is not known; '2015-08-30/2015-08-31' for a range; null for 近日. */
  iso: string | null
  evidence: Evidence
}

export interface Place {
  text: string
  evidence: Evidence
}

/** Who signed what with whom, by index into the lists of the summary. */
export interface SigningEvent {
  documents: number[]
  parties: number[]
  signatories: number[]
  date: SigningDate | null
  place: Place | null
}

/** Agreed in the document, promised in a speech, asked of others. */
export type Force = 'agreed' | 'pledged' | 'urged'

export interface Commitment {
  /** Who undertakes it; 'both' for all parties together, however many. */
  by: string | 'both' | null
  /** For whose benefit, if it is said. */
  to: string | null
  force: Force
  /** The clause, verbatim. */
  text: string
  amounts: string[]
  deadline: string | null
  evidence: Evidence
}

/** A number that the page announces (等8个方面, 21项), to be shown against what is listed. */
export interface Announced {
  count: number
  of: string
  evidence: Evidence
}

export interface Summary {
  kind: Kind
  documents: SignedDocument[]
  parties: Party[]
  signatories: Signatory[]
  participants: Participant[]
  /** Of the first event. */
  date: SigningDate | null
  /** Of the first event. */
  place: Place | null
  events: SigningEvent[]
  commitments: Commitment[]
  announced: Announced[]
}

/** What of a several-page article the page at hand holds. */
export interface PageSpan {
  current: number
  total: number
  /** Absolute addresses of the further pages, in order, same site only. */
  rest: string[]
}

/** How a live text node shows what it held when the page was read; undefined while the page's own text stands there. */
export type ShownText = (node: Text) => { original: string; at(offset: number): number } | undefined

/** Why a reading holds no article: the page has none that was found, or it is too large to be read in reasonable time. */
export type Absence = 'not-found' | 'too-large'

/** What reading a document gives. `article.paragraphs` is empty when there is no article. */
export interface Reading {
  article: Article
  /** null when there is an article. */
  absence: Absence | null
  /**
   * From a fact back to the live nodes: several ranges when tags or removed noise split it; none when it cannot be found.
   * `shown` tells of text that has been converted in place since the page was read.
   */
  locate(evidence: Evidence, shown?: ShownText): Range[]
  /**
   * The part of the page that the article came from, before anything was pruned, as HTML of known elements alone: what a newer
   * engine reads again (lib/article/again.ts). Made when it is asked for, of the page as it was read.
   */
  block(): string
  /** null when the article stands on one page. */
  pages: PageSpan | null
}
