import type { Edge } from '../messages'
import { ask } from './ask'

export interface Room {
  /** Makes room of so many px at an edge, in place of what was made before; resolves when the page has it. */
  take(edge: Edge, size: number): Promise<void>
  /** Gives back all of it. */
  give(): Promise<void>
}

/** Room for the sidebar beside the page. One request after another, so that none is left behind. */
export function createRoom(): Room {
  let taken: { edge: Edge; size: number } | null = null
  let queue: Promise<void> = Promise.resolve()
  const set = (next: typeof taken) => {
    queue = queue.then(async () => {
      const before = taken
      if (before?.edge === next?.edge && before?.size === next?.size) return
      taken = next
      if (next) await ask({ type: 'page:room', ...next, on: true })
      if (before) await ask({ type: 'page:room', ...before, on: false })
    })
    return queue
  }
  return { take: (edge, size) => set({ edge, size }), give: () => set(null) }
}
