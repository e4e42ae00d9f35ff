/**
 * Counts what a run asks of texts and tables: expressions tried, strings compared or cut, look-ups. The same run gives the same count
 * on every machine, however busy, so that growth can be held to it.
 */
const COUNTED: readonly (readonly [object, readonly string[]])[] = [
  [RegExp.prototype, ['exec', 'test']],
  [String.prototype, ['startsWith', 'endsWith', 'includes', 'indexOf', 'slice', 'charCodeAt', 'search']],
  [Map.prototype, ['get', 'has', 'set']],
  [Set.prototype, ['has', 'add']],
]

/** The number of operations of a run. */
export function operationsOf(run: () => unknown): number {
  let count = 0
  const undo: (() => void)[] = []
  for (const [prototype, names] of COUNTED) {
    for (const name of names) {
      const native = Object.getOwnPropertyDescriptor(prototype, name)
      const method: unknown = native?.value
      if (!native || typeof method !== 'function') throw new Error(`no method ${name}`)
      const value = function (this: unknown, ...given: unknown[]): unknown {
        count++
        return Reflect.apply(method, this, given)
      }
      Object.defineProperty(prototype, name, { ...native, value })
      undo.push(() => Object.defineProperty(prototype, name, native))
    }
  }
  try {
    run()
  } finally {
    for (const step of undo) step()
  }
  return count
}
