import type { Library } from './database'
import type { Change, Running } from './jobs'
import { entryFrom, rawArticles } from './library-file'
import { mergeEntries } from './merge'
import { readOne } from './read'
import type { WholeEntry } from './types'

/** What an import would do: shown before anything is changed. */
export interface ImportPlan {
  /** Articles that are not here yet. */
  fresh: number
  /** Articles that are here, and gain something: versions, tags, notes, marks. */
  merged: number
  /** Articles that are here exactly so. */
  same: number
  /** Titles of the first few that are new, in the script of their pages. */
  titles: string[]
}

const TITLES = 8

/** Which entries are here, so that an article that is not costs no look into the database. */
interface Present {
  ids: ReadonlySet<string>
  /** Id by address. */
  byKey: ReadonlyMap<string, string>
}

async function present(db: Library): Promise<Present> {
  const ids = new Set<string>()
  const byKey = new Map<string, string>()
  const index = db.transaction('entries').store.index('key')
  let cursor = await index.openKeyCursor()
  while (cursor) {
    ids.add(cursor.primaryKey)
    if (cursor.key !== '' && !byKey.has(cursor.key)) byKey.set(cursor.key, cursor.primaryKey)
    cursor = await cursor.continue()
  }
  return { ids, byKey }
}

/** The entry that is here of the same article: by id, or by address. */
async function counterpart(db: Library, here: Present, { entry }: WholeEntry): Promise<WholeEntry | null> {
  const id = here.ids.has(entry.id) ? entry.id : entry.key === '' ? undefined : here.byKey.get(entry.key)
  return id === undefined ? null : readOne(db, id)
}

type Outcome = { kind: 'fresh' | 'merged' | 'same'; change: Change }

async function outcome(db: Library, here: Present, theirs: WholeEntry): Promise<Outcome> {
  const mine = await counterpart(db, here, theirs)
  if (!mine) return { kind: 'fresh', change: { id: theirs.entry.id, after: theirs } }
  const merged = mergeEntries(mine, theirs)
  const kind = sameEntry(mine, merged) ? 'same' : 'merged'
  return { kind, change: { id: mine.entry.id, after: merged } }
}

/** Equal in all that a reader could see; fields in any order. */
function sameEntry(one: WholeEntry, other: WholeEntry): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item instanceof Uint8Array) return Array.from(item).join()
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/**
 * Reads the whole files and says what importing it would do; the library is not touched.
 * @throws LibraryFileError when anything in it is wrong, and the signal's reason when it is stopped.
 */
export async function planImport(
  db: Library,
  files: readonly Blob[],
  { progress, signal }: Running = {},
): Promise<ImportPlan> {
  const plan: ImportPlan = { fresh: 0, merged: 0, same: 0, titles: [] }
  const here = await present(db)
  let at = 0
  for await (const raw of rawArticles(files)) {
    signal?.throwIfAborted()
    const whole = await entryFrom(raw, ++at)
    const { kind } = await outcome(db, here, whole)
    plan[kind]++
    if (kind === 'fresh' && plan.titles.length < TITLES) plan.titles.push(whole.entry.reading.article.title)
    if (at % 50 === 0) progress?.(at, 0)
  }
  return plan
}

/** The changes of an import one after the other, for `runJob`. @throws LibraryFileError */
export async function* importChanges(db: Library, files: readonly Blob[]): AsyncGenerator<Change> {
  const here = await present(db)
  let at = 0
  for await (const raw of rawArticles(files)) {
    const { change, kind } = await outcome(db, here, await entryFrom(raw, ++at))
    if (kind !== 'same') yield change
  }
}
