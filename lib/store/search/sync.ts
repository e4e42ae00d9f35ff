import type { Library, Pending } from '../database'
import { isFull } from '../room'
import { type Shelf, shelfOf } from '../shelves'
import { queue, within } from '../write'
import { buildSegment, isSegment, SEGMENT_SIZE, type Segment } from './segment'

/** A rebuild pays when more than this share of the index is out of date. */
const STALE = 0.5

interface Plan {
  /** Segments that stay as they are. */
  kept: Segment[]
  /** Ids to be put in new segments, in order. */
  ids: string[]
}

/** What is new in the index: segments, and the cards of segments on their shelves. */
interface Built {
  segments: Segment[]
  shelves: Shelf[]
}

/**
 * Brings the stored segments and shelves up to date and gives all segments. New texts go in new segments; the last one is
 * built anew while it is not full, so that there are never more segments than articles ask for.
 */
export function syncSegments(db: Library, signal?: AbortSignal): Promise<Segment[]> {
  return navigator.locks.request('qianyao:index', async () => {
    const [segments, pending, shelved] = await Promise.all([
      db.getAll('segments'),
      db.getAll('pending'),
      db.getAllKeys('shelves'),
    ])
    const sound = segments.every(isSegment)
    if (sound && pending.length === 0 && shelved.length === segments.length) return segments
    const ids = pending.map(({ id }) => id)
    const texts = await db.getAllKeys('texts')
    // A broken index is built anew from the texts.
    const plan = sound ? planSegments(segments, ids, texts) : { kept: [], ids: texts }
    const built = await buildAll(db, plan, signal)
    // An index of before there were shelves gets them now.
    for (const segment of plan.kept) {
      if (!shelved.includes(segment.number)) built.shelves.push(await shelve(db, segment))
    }
    try {
      await replaceSegments(db, plan.kept.length, built, pending)
    } catch (error) {
      // No room to keep it: the search works all the same, and the next visit tries again.
      console.warn(error)
    }
    return [...plan.kept, ...built.segments]
  })
}

async function shelve(db: Library, { ids, number }: Segment): Promise<Shelf> {
  const store = db.transaction('cards').store
  return shelfOf(number, await Promise.all(ids.map((id) => store.get(id))))
}

/** What was saved again meanwhile stays pending. */
async function replaceSegments(db: Library, first: number, built: Built, done: Pending[]): Promise<void> {
  // What cannot be kept is built again on the next visit.
  if (await isFull()) return
  const tx = db.transaction(['segments', 'shelves', 'pending'], 'readwrite')
  await within(tx, async () => {
    const pending = tx.objectStore('pending')
    for (const store of ['segments', 'shelves'] as const) {
      queue(tx.objectStore(store).delete(IDBKeyRange.lowerBound(first)))
      for (const record of built[store]) queue(tx.objectStore(store).put(record))
    }
    const now = await Promise.all(done.map(({ id }) => pending.get(id)))
    done.forEach(({ id, stamp }, index) => {
      if (now[index]?.stamp === stamp) queue(pending.delete(id))
    })
  })
}

/** Which segments stay, and which articles go in new ones. `texts` are the ids of all articles there are. */
function planSegments(segments: Segment[], pending: string[], texts: string[]): Plan {
  const there = new Set(texts)
  const changed = new Set(pending)
  const indexed = segments.reduce((sum, segment) => sum + segment.ids.length, 0)
  const live = texts.length - pending.filter((id) => there.has(id)).length
  if (indexed - live > STALE * indexed) return { kept: [], ids: texts }
  const last = segments.at(-1)
  const open = last && last.ids.length < SEGMENT_SIZE ? last : null
  const kept = open ? segments.slice(0, -1) : segments
  const again = open ? open.ids.filter((id) => there.has(id) && !changed.has(id)) : []
  return { kept, ids: [...again, ...pending.filter((id) => there.has(id))] }
}

async function buildAll(db: Library, { ids, kept }: Plan, signal?: AbortSignal): Promise<Built> {
  const built: Built = { segments: [], shelves: [] }
  for (let at = 0; at < ids.length; at += SEGMENT_SIZE) {
    signal?.throwIfAborted()
    const tx = db.transaction(['texts', 'cards'])
    const batch = ids.slice(at, at + SEGMENT_SIZE)
    const [texts, cards] = await Promise.all([
      Promise.all(batch.map((id) => tx.objectStore('texts').get(id))),
      Promise.all(batch.map((id) => tx.objectStore('cards').get(id))),
    ])
    const present = texts.flatMap((text) => (typeof text?.text === 'string' ? text : []))
    if (present.length === 0) continue
    const number = kept.length + built.segments.length
    built.segments.push(buildSegment(number, present))
    built.shelves.push(shelfOf(number, cards))
  }
  return built
}
