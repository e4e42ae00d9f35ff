/** Half a frame at 60 Hz: scrolling and typing stay smooth. */
const BUDGET_MS = 8

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Runs work to its end in slices, giving the page its turn between them. Stops early when aborted. */
export async function inSlices<T>(
  work: Iterable<T>,
  step: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let start = performance.now()
  for (const item of work) {
    step(item)
    if (performance.now() - start < BUDGET_MS) continue
    await nextTask()
    if (signal.aborted) return
    start = performance.now()
  }
}
