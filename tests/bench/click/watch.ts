/** Watches, from outside, what a click on the toolbar does to a tab: when the reading view stands, when the summary. */
import type { CDPSession, Page } from 'playwright-core'
import { HOST } from '../../../scripts/browser/pierce'

/** Milliseconds since the epoch, comparable between this process and the page's on one machine. */
export const now = (): number => performance.timeOrigin + performance.now()

export interface Seen {
  /** When the article was drawn, and when the summary's facts were. */
  view: number
  summary: number
}

/** Runs in the page, with our shadow root as `this`. A time is that of the frame that draws what was found. */
const LOOK = `function () {
  return new Promise((done) => {
    const seen = {}
    const drawn = (name) => requestAnimationFrame(() => setTimeout(() => {
      seen[name] = performance.timeOrigin + performance.now()
      if (seen.view && seen.summary) done(seen)
    }))
    const found = new Set()
    const look = () => {
      for (const [name, selector] of [['view', '.article [data-paragraph="0"]'], ['summary', 'aside .fact']])
        if (!found.has(name) && this.querySelector(selector)) {
          found.add(name)
          drawn(name)
        }
    }
    new MutationObserver(look).observe(this, { childList: true, subtree: true })
    look()
  })
}`

/** Resolves in the page when our element comes. */
const ARRIVAL = `new Promise((done) => {
  const look = () => { const host = document.querySelector('${HOST}'); if (host) done(host); return host }
  if (!look()) {
    const watch = new MutationObserver(() => { if (look()) watch.disconnect() })
    watch.observe(document, { childList: true, subtree: true })
  }
})`

/** Begins to watch a page; the promise within resolves when view and summary are both there. */
export async function watch(page: Page): Promise<{ cdp: CDPSession; seen: Promise<Seen> }> {
  const cdp = await page.context().newCDPSession(page)
  const follow = async (): Promise<Seen> => {
    const arrival = await cdp.send('Runtime.evaluate', { expression: ARRIVAL, awaitPromise: true })
    const objectId = arrival.result.objectId
    if (!objectId) throw new Error('the reader did not come')
    const { node } = await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true })
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
    if (backendNodeId === undefined) throw new Error('the reader has no root')
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId })
    const answer = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: LOOK,
      awaitPromise: true,
      returnByValue: true,
    })
    return answer.result.value as Seen
  }
  return { cdp, seen: follow() }
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Of the processor, µs: what others do on the machine meanwhile is not in it. */
  tdur?: number
  args?: { name?: string }
}

/** Records the tasks of a tab's main thread while `work` runs; gives their processor time in ms, the longest first. */
export async function tasksDuring(cdp: CDPSession, work: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  })
  await work()
  const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()))
  await cdp.send('Tracing.end')
  await complete
  const key = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`
  const main = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map(key),
  )
  const busy = new Map<string, number[]>()
  for (const event of events) {
    if (event.ph !== 'X' || !main.has(key(event)) || event.name !== 'ThreadControllerImpl::RunTask') continue
    const list = busy.get(key(event)) ?? []
    list.push((event.tdur ?? 0) / 1000)
    busy.set(key(event), list)
  }
  const total = (list: number[]) => list.reduce((sum, ms) => sum + ms, 0)
  const [busiest = []] = [...busy.values()].sort((a, b) => total(b) - total(a))
  return busiest.sort((a, b) => b - a)
}
