/** Main-thread tasks out of a Chromium trace. */

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  /** Wall and CPU time, µs. */
  dur?: number
  tdur?: number
}

export const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing']

/** The most CPU time, in ms, that a task took on the thread that made the mark, from the mark on. */
export function longestTask(trace: Buffer, mark: string): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const start = traceEvents.find(({ name }) => name === mark)
  if (!start) throw new Error(`No mark ${mark} in the trace`)
  const isMine = ({ name, ph, pid, tid, ts }: TraceEvent) =>
    ph === 'X' && name.endsWith('RunTask') && pid === start.pid && tid === start.tid && ts >= start.ts
  return Math.max(0, ...traceEvents.filter(isMine).map(({ tdur }) => tdur ?? 0)) / 1000
}
