import type { Edge } from '../messages'
import { ask } from './ask'

export interface Room {
  /** Makes room of so many px at an edge, in place of what was made before; resolves when the page has it. */
  take(edge: Edge, size: number): Promise<void>
  /** Gives back all of it. */
  give(): Promise<void>
}

interface Taken {
  edge: Edge
  size: number
}

const same = (one: Taken | null, other: Taken | null) =>
  one?.edge === other?.edge && one?.size === other?.size

/** Room for the sidebar beside the page. One request after another, so that none is left behind; of several, the last. */
export function createRoom(): Room {
  let wanted: Taken | null = null
  let taken: Taken | null = null
  let queue: Promise<void> = Promise.resolve()
  const step = async () => {
    const [before, next] = [taken, wanted]
    if (same(before, next)) return
    taken = next
    if (next) await ask({ type: 'page:room', ...next, on: true })
    if (before) await ask({ type: 'page:room', ...before, on: false })
  }
  const want = (next: Taken | null) => {
    wanted = next
    queue = queue.then(step)
    return queue
  }
  return { take: (edge, size) => want({ edge, size }), give: () => want(null) }
}
