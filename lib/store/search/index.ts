import type { Library } from '../database'
import { phrasesOf } from './query'
import { documentsWith, type Segment } from './segment'
import { syncSegments } from './sync'

/**
 * The full-text index in memory, some 6 KB an article. It is kept in the database between visits and brought up to date by
 * `open`; a new instance is opened when the library has changed.
 */
export class SearchIndex {
  /** The segment that knows an article's latest text, by id. */
  readonly #home = new Map<string, Segment>()
  readonly #segments: readonly Segment[]

  private constructor(segments: readonly Segment[]) {
    this.#segments = segments
    for (const segment of segments) for (const id of segment.ids) this.#home.set(id, segment)
  }

  /** Loads the index and takes in what was saved, changed or removed since the last visit. */
  static async open(db: Library, signal?: AbortSignal): Promise<SearchIndex> {
    return new SearchIndex(await syncSegments(db, signal))
  }

  /** Ids of the articles that hold every phrase of the query, in either script; null when the query is empty. */
  search(query: string): Set<string> | null {
    const phrases = phrasesOf(query)
    if (phrases.length === 0) return null
    const found = new Set<string>()
    for (const segment of this.#segments) {
      const [first, ...others] = phrases.map((phrase) => documentsWith(segment, phrase))
      for (const doc of first ?? []) {
        const id = segment.ids[doc]
        if (id === undefined || this.#home.get(id) !== segment) continue
        if (others.every((set) => set.has(doc))) found.add(id)
      }
    }
    return found
  }
}
