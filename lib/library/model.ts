import { signal } from '@preact/signals'
import type { NameDecision } from '../analysis/names'
import type { Card } from '../store/card'
import type { Library } from '../store/database'
import { addDecisions, dropDecisions, readDecisions } from '../store/decisions'
import { faultOf } from '../store/faults'
import { editHand, type HandChange } from '../store/hand'
import { forgetJob, type Job, runJob, tidyJobs, undoJob } from '../store/jobs'
import type { Fault } from '../store/messages'
import { announceChange, onChange } from '../store/news'
import { rebuildDerived } from '../store/rebuild'
import { SearchIndex } from '../store/search'
import { takeFiles } from '../store/take'

/** Cards shown before all are loaded. */
const FIRST = 60
/** Jobs that change many articles run one at a time over all pages of the extension. */
export const JOB_LOCK = 'qianyao:job'

export interface Running {
  what: 'delete' | 'import' | 'undo' | 'export' | 'reread' | 'backup'
  done: number
  total: number
  stop: (() => void) | null
}

/** What the library page knows and does; the components show it. */
export class LibraryModel {
  /** The latest saved first. */
  readonly cards = signal<readonly Card[]>([])
  /** `first`: the latest cards only; `all`: the whole library. */
  readonly loaded = signal<'nothing' | 'first' | 'all'>('nothing')
  readonly fault = signal<Fault | null>(null)
  readonly running = signal<Running | null>(null)
  /** The last job, while it can be taken back. */
  readonly undoable = signal<Job | null>(null)
  /** A job of another visit was interrupted and has been taken back. */
  readonly recovered = signal<Job | null>(null)
  /** What the reader said about names. */
  readonly decisions = signal<readonly NameDecision[]>([])
  #index: Promise<SearchIndex> | null = null
  readonly db: Library

  constructor(db: Library) {
    this.db = db
  }

  /** Loads the library and follows its changes until the signal ends it. */
  async start(signal: AbortSignal): Promise<void> {
    await this.attempt(async () => {
      await this.#loadFirst()
      await this.#tidy()
      await this.reload()
      // Loaded before it is asked for: the first search is then as fast as the others.
      await this.search(' ')
    })
    onChange(() => void this.attempt(() => this.reload()), signal)
  }

  async #loadFirst(): Promise<void> {
    const cards: Card[] = []
    let cursor = await this.db.transaction('cards').store.index('savedAt').openCursor(null, 'prev')
    while (cursor && cards.length < FIRST) {
      cards.push(cursor.value)
      cursor = await cursor.continue()
    }
    this.cards.value = cards
    this.loaded.value = 'first'
  }

  async #tidy(): Promise<void> {
    const options = { ifAvailable: true }
    const [interrupted] = await navigator.locks.request(JOB_LOCK, options, async (lock) =>
      lock ? this.#putInOrder() : [],
    )
    this.recovered.value = interrupted ?? null
  }

  /** What older engines derived is derived anew, and what was interrupted is taken back. */
  async #putInOrder(): Promise<Job[]> {
    await rebuildDerived(this.db)
    return tidyJobs(this.db, new Date())
  }

  /** Reads all cards again; the search index follows on the next search. */
  async reload(): Promise<void> {
    this.#index = null
    // Reading by the index takes twice as long as sorting afterwards.
    const cards = await this.db.getAll('cards')
    this.cards.value = cards.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
    this.decisions.value = await readDecisions(this.db)
    this.loaded.value = 'all'
  }

  /** Joins or separates two names; the reader's word stands against every rule. */
  async decide(decision: NameDecision): Promise<void> {
    await this.attempt(async () => {
      this.decisions.value = await addDecisions(this.db, [decision])
      announceChange()
    })
  }

  /** Takes back what was said about a name. */
  async undecide(kind: NameDecision['kind'], name: string): Promise<void> {
    await this.attempt(async () => {
      this.decisions.value = await dropDecisions(this.db, kind, name)
      announceChange()
    })
  }

  /** Ids of the articles that hold every phrase of the query; null for an empty one. */
  async search(query: string): Promise<ReadonlySet<string> | null> {
    this.#index ??= SearchIndex.open(this.db)
    try {
      return (await this.#index).search(query)
    } catch (error) {
      this.#index = null
      throw error
    }
  }

  /** Changes what the reader's hand added to one article. */
  async edit(id: string, change: HandChange): Promise<void> {
    await this.attempt(async () => {
      const card = await editHand(this.db, id, change, new Date().toISOString())
      this.cards.value = this.cards.value.map((old) => (old.id === id ? card : old))
      this.#index = null
      announceChange()
    })
  }

  /** Takes library files in as one job; `total` is how many articles are expected to change. */
  async take(files: readonly Blob[], total: number): Promise<void> {
    const job = { id: crypto.randomUUID(), kind: 'import' as const, at: new Date().toISOString() }
    await this.work('import', async (signal, progress) => {
      const count = await takeFiles(this.db, files, job, { signal, progress, total })
      this.undoable.value = { ...job, state: 'done', count }
    })
  }

  async remove(ids: readonly string[]): Promise<void> {
    const job = { id: crypto.randomUUID(), kind: 'delete' as const, at: new Date().toISOString() }
    const changes = ids.map((id) => ({ id, after: null }))
    await this.work('delete', async (signal, progress) => {
      const count = await runJob(this.db, job, changes, { signal, progress, total: ids.length })
      this.undoable.value = { ...job, state: 'done', count }
    })
  }

  async undo(): Promise<void> {
    const job = this.undoable.value
    if (!job) return
    this.undoable.value = null
    await this.work('undo', () => undoJob(this.db, job.id))
  }

  /** The job at hand stays as it is; the way back is given up and its space freed. */
  async settle(): Promise<void> {
    const job = this.undoable.value
    this.undoable.value = null
    if (job) await this.attempt(() => forgetJob(this.db, job.id))
  }

  /** Does something long under the lock, with progress and a way to stop it; afterwards the cards are read again. */
  async work(
    what: Running['what'],
    task: (signal: AbortSignal, progress: (done: number, total: number) => void) => Promise<void>,
  ): Promise<void> {
    const control = new AbortController()
    const stop = what === 'undo' ? null : () => control.abort()
    this.running.value = { what, done: 0, total: 0, stop }
    await this.attempt(() =>
      navigator.locks.request(JOB_LOCK, () =>
        task(control.signal, (done, total) => {
          this.running.value = { what, done, total, stop }
        }),
      ),
    )
    this.running.value = null
    await this.attempt(() => this.reload())
    announceChange()
  }

  /** What fails is told to the reader; what the reader stopped is no fault. */
  async attempt(task: () => Promise<unknown>): Promise<void> {
    try {
      await task()
      this.fault.value = null
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      console.error(error)
      this.fault.value = faultOf(error)
    }
  }
}
