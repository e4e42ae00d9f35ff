import { batch, signal } from '@preact/signals'
import type { NameDecision } from '../analysis/names'
import type { Card } from '../store/card'
import type { Library } from '../store/database'
import { addDecisions, dropDecisions, readDecisions } from '../store/decisions'
import { diagnose } from '../store/faults'
import { editHand, type HandChange } from '../store/hand'
import { forgetJob, type Job, runJob, tidyJobs, undoJob } from '../store/jobs'
import type { Fault } from '../store/messages'
import { announceChange, type News, onChange } from '../store/news'
import { rebuildDerived } from '../store/rebuild'
import { SearchIndex } from '../store/search'
import { latestCards, latestFirst, loadCards } from '../store/shelves'
import { takeFiles } from '../store/take'
import { Views } from './views'

/** Cards shown before all are loaded. */
const FIRST = 60
/** How long after a change the search index follows: several changes at once are then one. */
const INDEX_PAUSE_MS = 1_500
/** Jobs that change many articles run one at a time over all pages of the extension. */
const JOB_LOCK = 'qianyao:job'

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
  /** The search index; null until it is read. It may be a moment behind the cards. */
  readonly index = signal<SearchIndex | null>(null)
  /** What all views are worked out of. */
  readonly views = new Views(this.cards, this.decisions)
  /** How far lists had been opened and scrolled when they were left, for back to lead there. */
  readonly seen = new Map<string, number>()
  #indexing: ReturnType<typeof setTimeout> | undefined
  readonly db: Library

  constructor(db: Library) {
    this.db = db
  }

  /** Loads the library and follows its changes until the signal ends it. */
  async start(signal: AbortSignal): Promise<void> {
    await this.attempt(async () => {
      this.cards.value = await latestCards(this.db, FIRST)
      this.loaded.value = 'first'
      await this.#tidy()
      await this.reload()
    })
    onChange((news) => void this.watched(() => this.#follow(news)), signal)
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

  /** Reads all cards again; the search index follows. */
  async reload(): Promise<void> {
    const [cards, decisions] = [await loadCards(this.db), await readDecisions(this.db)]
    batch(() => {
      this.cards.value = cards
      this.decisions.value = decisions
      this.loaded.value = 'all'
    })
    this.#indexSoon(0)
  }

  /** Takes over what another page or the background has changed. */
  async #follow(news: News): Promise<void> {
    if (news === null || this.loaded.value !== 'all') return this.reload()
    const changed = await Promise.all(news.map((id) => this.db.get('cards', id)))
    const others = this.cards.value.filter(({ id }) => !news.includes(id))
    this.cards.value = latestFirst([...changed.filter((card) => card !== undefined), ...others])
    this.#indexSoon()
  }

  /** Brings the search index up to date, once for changes that come one upon the other. */
  #indexSoon(wait = INDEX_PAUSE_MS): void {
    clearTimeout(this.#indexing)
    this.#indexing = setTimeout(
      () =>
        void this.watched(async () => {
          this.index.value = await SearchIndex.open(this.db)
          if (wait > 0) return
          // Worked out while the reader looks at the list: the first view that needs it is then as fast as the others.
          setTimeout(() => this.views.collection.value)
        }),
      wait,
    )
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

  /** Ids of the articles that hold every phrase of the query; null for an empty one, undefined until the index is read. */
  search(query: string): ReadonlySet<string> | null | undefined {
    if (query.trim() === '') return null
    return this.index.value?.search(query)
  }

  /** Changes what the reader's hand added to one article. */
  async edit(id: string, change: HandChange): Promise<void> {
    await this.attempt(async () => {
      const card = await editHand(this.db, id, change, new Date().toISOString())
      this.cards.value = this.cards.value.map((old) => (old.id === id ? card : old))
      this.#indexSoon()
      announceChange([id])
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
    // What has just been told stays: that the cards can be read says nothing about the work.
    await this.watched(() => this.reload())
    announceChange()
  }

  /** Does what the reader asks for; what was wrong before is forgotten. */
  async attempt(task: () => Promise<unknown>): Promise<void> {
    this.fault.value = null
    await this.watched(task)
  }

  /** Does what a view asks for by itself. What fails is told to the reader; what the reader stopped is no fault. */
  async watched(task: () => Promise<unknown>): Promise<void> {
    try {
      await task()
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      console.error(error)
      this.fault.value = await diagnose(error)
    }
  }
}
