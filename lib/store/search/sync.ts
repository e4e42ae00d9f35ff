import type { Library, Pending } from '../database'
import { queue } from '../write'
import { buildSegment, SEGMENT_SIZE, type Segment } from './segment'

/** A rebuild pays when more than this share of the index is out of date. */
const STALE = 0.5

interface Plan {
  /** Segments that stay as they are. */
  kept: Segment[]
  /** Ids to be put in new segments, in order. */
  ids: string[]
}

/**
 * Brings the stored segments up to date and gives them all. New texts go in new segments; the last one is built anew
 * while it is not full, so that there are never more segments than articles ask for.
 */
export function syncSegments(db: Library, signal?: AbortSignal): Promise<Segment[]> {
  return navigator.locks.request('qianyao:index', async () => {
    const [segments, pending] = await Promise.all([db.getAll('segments'), db.getAll('pending')])
    if (pending.length === 0) return segments
    const ids = pending.map(({ id }) => id)
    const plan = planSegments(segments, ids, await db.getAllKeys('texts'))
    const built = await buildAll(db, plan, signal)
    await replaceSegments(db, plan.kept.length, built, pending)
    return [...plan.kept, ...built]
  })
}

/** What was saved again meanwhile stays pending. */
async function replaceSegments(db: Library, first: number, built: Segment[], done: Pending[]): Promise<void> {
  const tx = db.transaction(['segments', 'pending'], 'readwrite')
  const pending = tx.objectStore('pending')
  queue(tx.objectStore('segments').delete(IDBKeyRange.lowerBound(first)))
  for (const segment of built) queue(tx.objectStore('segments').put(segment))
  const now = await Promise.all(done.map(({ id }) => pending.get(id)))
  done.forEach(({ id, stamp }, index) => {
    if (now[index]?.stamp === stamp) queue(pending.delete(id))
  })
  await tx.done
}

/** Which segments stay, and which articles go in new ones. `texts` are the ids of all articles there are. */
export function planSegments(segments: Segment[], pending: string[], texts: string[]): Plan {
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

async function buildAll(db: Library, { ids, kept }: Plan, signal?: AbortSignal): Promise<Segment[]> {
  const built: Segment[] = []
  for (let at = 0; at < ids.length; at += SEGMENT_SIZE) {
    signal?.throwIfAborted()
    const store = db.transaction('texts').store
    const texts = await Promise.all(ids.slice(at, at + SEGMENT_SIZE).map((id) => store.get(id)))
    const present = texts.filter((text) => text !== undefined)
    if (present.length > 0) built.push(buildSegment(kept.length + built.length, present))
  }
  return built
}
