import type { Library } from '../database'
import { phrasesOf } from './query'
import { documentsWith, type Segment } from './segment'
import { syncSegments } from './sync'

/** Candidates are checked against their texts up to this many; more are checked when they are shown. */
const CHECKED = 300

/**
 * The full-text index in memory, some 2 KB an article. It is kept in the database between visits and brought up to date by
 * `open`; a new instance is opened when the library has changed.
 */
export class SearchIndex {
  /** The segment that knows an article's latest text, by id. */
  readonly #home = new Map<string, Segment>()
  readonly #segments: readonly Segment[]
  readonly #db: Library

  private constructor(db: Library, segments: readonly Segment[]) {
    this.#db = db
    this.#segments = segments
    for (const segment of segments) for (const id of segment.ids) this.#home.set(id, segment)
  }

  /** Loads the index and takes in what was saved, changed or removed since the last visit. */
  static async open(db: Library, signal?: AbortSignal): Promise<SearchIndex> {
    return new SearchIndex(db, await syncSegments(db, signal))
  }

  /** Ids of the articles that may hold all phrases: all that do, and a few that hold their pieces apart. */
  candidates(phrases: readonly string[]): string[] {
    const found: string[] = []
    for (const segment of this.#segments) {
      const [first, ...others] = phrases.map((phrase) => documentsWith(segment, phrase))
      if (!first) continue
      for (const doc of first) {
        const id = segment.ids[doc]
        if (id === undefined || this.#home.get(id) !== segment) continue
        if (others.every((set) => set.has(doc))) found.push(id)
      }
    }
    return found
  }

  /** Ids of the articles that hold every phrase of the query, in either script; null when the query is empty. */
  async search(query: string): Promise<Set<string> | null> {
    const phrases = phrasesOf(query)
    if (phrases.length === 0) return null
    const ids = this.candidates(phrases)
    const exact = phrases.every((phrase) => phrase.length <= 2)
    return new Set(exact || ids.length > CHECKED ? ids : await this.holding(ids, phrases))
  }

  /** Those of the articles whose text really holds every phrase. */
  async holding(ids: readonly string[], phrases: readonly string[]): Promise<string[]> {
    const store = this.#db.transaction('texts').store
    const texts = await Promise.all(ids.map((id) => store.get(id)))
    return texts.flatMap((text) =>
      text && phrases.every((phrase) => text.text.includes(phrase)) ? [text.id] : [],
    )
  }
}
