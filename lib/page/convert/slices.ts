/** Half a frame at 60 Hz: scrolling and typing stay smooth. */
const BUDGET_MS = 8
/**
 * So many texts are written in one slice at most: the browser has yet to lay out each of them. Fewer would not be smoother,
 * since on a long page a frame costs nearly the same for one text as for two hundred.
 */
const MOST_WRITTEN = 250
/** The first slice, from which the next ones double: the browser finds the fonts of the new characters in its frame. */
export const FIRST_WRITTEN = 30
/** A page that is not shown has no frames: then the next slice comes after this time. */
const NO_FRAME_MS = 60

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The task after the next frame, with all laid out that was written. */
const afterFrame = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, NO_FRAME_MS)
    requestAnimationFrame(() => setTimeout(resolve))
  })

async function sliced<T>(
  work: Iterable<T>,
  step: (item: T) => void,
  { signal, first, turn }: { signal: AbortSignal | null; first: number; turn: () => Promise<void> },
): Promise<void> {
  let most = first
  let start = performance.now()
  let steps = 0
  for (const item of work) {
    step(item)
    steps += 1
    if (steps < most && performance.now() - start < BUDGET_MS) continue
    await turn()
    if (signal?.aborted) return
    most = Math.min(most * 2, Math.max(first, MOST_WRITTEN))
    steps = 0
    start = performance.now()
  }
}

/** Runs work to its end in slices, giving the page its turn between them. Stops early when aborted. */
export const inSlices = <T>(work: Iterable<T>, step: (item: T) => void, signal: AbortSignal | null) =>
  sliced(work, step, { signal, first: Number.POSITIVE_INFINITY, turn: nextTask })

/** The same for work that writes to the page: no more in a slice than is laid out in a frame, and a frame after each. */
export const inFrames = <T>(
  work: Iterable<T>,
  step: (item: T) => void,
  signal: AbortSignal | null,
  first = MOST_WRITTEN,
) => sliced(work, step, { signal, first, turn: afterFrame })
