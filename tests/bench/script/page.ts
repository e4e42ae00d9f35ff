/** The page side of live.bench.ts: converts the document that it is loaded into, and measures its tasks. */
import { createPageConversion } from '../../../lib/page/convert'
import { createConverterSource, type EntrySource } from '../../../lib/page/converter'
import { counterpartsFor } from '../../../lib/script/fonts'

declare global {
  interface Window {
    /** Stands for the background: the dictionaries are on the other side. */
    entries: EntrySource
    measure(): Promise<{ total: number; longest: number; restored: number; undone: boolean }>
  }
}

/** The longest task of 50 ms or more, in milliseconds; 0 when every task was shorter. */
function watchTasks(): () => Promise<number> {
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: 'longtask' })
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 200))
    observer.disconnect()
    return longest
  }
}

window.measure = async () => {
  /** The page's own first layout is not ours. */
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const before = document.documentElement.outerHTML
  const source = createConverterSource('hant-tw', { regionalWords: true, script: 'hans' }, (...asked) =>
    window.entries(...asked),
  )
  const conversion = createPageConversion(document, source, { fonts: counterpartsFor('hant-tw') })
  performance.mark('go')
  const end = watchTasks()
  const start = performance.now()
  await conversion.start()
  const total = performance.now() - start
  const longest = await end()
  const again = performance.now()
  await conversion.restore()
  const restored = performance.now() - again
  return { total, longest, restored, undone: document.documentElement.outerHTML === before }
}
