import MiniSearch from 'minisearch'
import { openLibrary } from '../../../lib/store/database'
import { SearchIndex } from '../../../lib/store/search'

/** Times in ms, each with the number of hits. */
export interface Timed {
  ms: number
  hits: number
}

async function timed(
  queries: readonly string[],
  search: (query: string) => Promise<number>,
): Promise<Timed[]> {
  const times: Timed[] = []
  for (const query of queries) {
    const start = performance.now()
    const hits = await search(query)
    times.push({ ms: performance.now() - start, hits })
  }
  return times
}

/** What the bench evaluates in the library page: its own index, a plain scan, MiniSearch. */
const bench = {
  async own(queries: readonly string[]) {
    const db = await openLibrary()
    const start = performance.now()
    const index = await SearchIndex.open(db)
    const open = performance.now() - start
    // Not kept: the page holds an index of its own, and the heap is measured with that one alone.
    return { open, times: await timed(queries, async (query) => index.search(query)?.size ?? 0) }
  },
  async scan(queries: readonly string[], fold: (query: string) => string) {
    const db = await openLibrary()
    return timed(queries, async (query) => {
      const phrases = fold(query).split(' ')
      const texts = await db.getAll('texts')
      return texts.filter(({ text }) => phrases.every((phrase) => text.includes(phrase))).length
    })
  },
  /** MiniSearch over the first `most` texts, split as it comes or into pairs of neighbouring characters. */
  async mini(queries: readonly string[], most: number, pairs: boolean) {
    const db = await openLibrary()
    const texts = await db.getAll('texts', null, most)
    const start = performance.now()
    const index = new MiniSearch({ fields: ['text'], ...(pairs ? { tokenize: pairsOf } : {}) })
    index.addAll(texts)
    const built = performance.now() - start
    kept = index
    const search = async (query: string) => index.search(query, { combineWith: 'AND' }).length
    return { built, of: texts.length, times: await timed(queries, search) }
  },
}

const pairsOf = (text: string) => Array.from(text, (unit, at) => unit + (text[at + 1] ?? ''))

/** Held so that the heap can be measured with it. */
let kept: unknown

Object.assign(globalThis, { bench, kept: () => kept })

export type Bench = typeof bench
