import type { IDBPTransaction } from 'idb'
import type { NameDecision } from '../analysis/names'
import type { Library, LibrarySchema } from './database'
import { setDecisions } from './decisions'
import { needRoom } from './room'
import type { WholeEntry } from './types'
import { deleteEntry, ENTRY_STORES, type EntryWrite, putWhole, queue, wholeEntry, within } from './write'

/** Something done to many articles that can be taken back in one step. */
export interface Job {
  id: string
  kind: 'delete' | 'import'
  /** ISO 8601 with time. */
  at: string
  /** `running` in the database after a crash means: take it back. */
  state: 'running' | 'done'
  count: number
  /** What had been said about names before, where the job changed it. */
  names?: NameDecision[]
}

/** How one article was before a job; null when it was not there. */
export interface UndoStep {
  job: string
  id: string
  before: WholeEntry | null
}

/** One article as a job wants it; null to remove it. */
export interface Change {
  id: string
  after: WholeEntry | null
}

export type Progress = (done: number, total: number) => void

export interface Running {
  signal?: AbortSignal
  progress?: Progress
}

/** Articles to a transaction: few enough to stay responsive, many enough to be fast. */
const BATCH = 100
/** How long a job can be taken back. */
const KEPT_MS = 7 * 24 * 3600 * 1000

type JobWrite = IDBPTransaction<
  LibrarySchema,
  readonly ((typeof ENTRY_STORES)[number] | 'jobs' | 'undo')[],
  'readwrite'
>

function writeJob(db: Library): JobWrite {
  return db.transaction([...ENTRY_STORES, 'jobs', 'undo'], 'readwrite', { durability: 'strict' })
}

/** The stores of the entries within a job's transaction. */
const entryPart = (tx: JobWrite) => tx as unknown as EntryWrite

/**
 * Makes the changes, a batch a transaction, each beside the step that takes it back; gives how many. When the signal ends
 * it, the changes fail to come or the database refuses, everything done so far is taken back before the error is passed on.
 */
export async function runJob(
  db: Library,
  job: Omit<Job, 'state' | 'count'>,
  changes: Iterable<Change> | AsyncIterable<Change>,
  { progress, signal, total = 0 }: Running & { total?: number } = {},
): Promise<number> {
  let count = 0
  let batch: Change[] = []
  const flush = async () => {
    signal?.throwIfAborted()
    await runBatch(db, job.id, batch)
    count += batch.length
    batch = []
    progress?.(count, total)
  }
  await needRoom()
  await db.put('jobs', { ...job, state: 'running', count: total })
  try {
    for await (const change of changes) {
      batch.push(change)
      if (batch.length === BATCH) await flush()
    }
    if (batch.length > 0) await flush()
    await db.put('jobs', { ...job, state: 'done', count })
    return count
  } catch (error) {
    await undoJob(db, job.id)
    throw error
  }
}

async function runBatch(db: Library, job: string, changes: readonly Change[]): Promise<void> {
  await needRoom()
  const tx = writeJob(db)
  await within(tx, async () => {
    const before = await Promise.all(changes.map(({ id }) => wholeEntry(entryPart(tx), id)))
    changes.forEach(({ id, after }, index) => {
      const old = before[index] ?? null
      queue(tx.objectStore('undo').put({ job, id, before: old }))
      if (after) putWhole(entryPart(tx), after, old)
      else deleteEntry(entryPart(tx), id)
    })
  })
}

/** Takes a job back, a batch a transaction; taken up again where it stopped if it is interrupted. */
export async function undoJob(db: Library, job: string): Promise<void> {
  for (;;) {
    const steps = await db.getAll('undo', IDBKeyRange.bound([job], [job, []]), BATCH)
    if (steps.length === 0) break
    const tx = writeJob(db)
    await within(tx, async () => {
      const now = await Promise.all(steps.map(({ id }) => wholeEntry(entryPart(tx), id)))
      for (const [index, { id, before }] of steps.entries()) {
        if (before) putWhole(entryPart(tx), before, now[index] ?? null)
        else deleteEntry(entryPart(tx), id)
        queue(tx.objectStore('undo').delete([job, id]))
      }
    })
  }
  const names = (await db.get('jobs', job))?.names
  if (names) await setDecisions(db, names)
  await db.delete('jobs', job)
}

/** Forgets how to take a job back, and frees the space. */
export async function forgetJob(db: Library, job: string): Promise<void> {
  const tx = db.transaction(['jobs', 'undo'], 'readwrite')
  queue(tx.objectStore('undo').delete(IDBKeyRange.bound([job], [job, []])))
  queue(tx.objectStore('jobs').delete(job))
  await tx.done
}

/**
 * Takes back what a crash interrupted and forgets what is too old to be taken back. To be called under the lock that
 * jobs run under. Gives the jobs that were taken back.
 */
export async function tidyJobs(db: Library, now: Date): Promise<Job[]> {
  const interrupted: Job[] = []
  for (const job of await db.getAll('jobs')) {
    if (job.state === 'running') {
      await undoJob(db, job.id)
      // Of a broken record nothing can be told.
      if (job.kind === 'delete' || job.kind === 'import') interrupted.push(job)
    } else if (now.getTime() - Date.parse(job.at) > KEPT_MS) await forgetJob(db, job.id)
  }
  return interrupted
}
