type Work<T> = () => Promise<T>

/** Web Locks as far as the store uses them, for Node, which has none before 24: one holder a name, in order. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>()
  return {
    request<T>(name: string, ...rest: [Work<T>] | [LockOptions, Work<T>]): Promise<T> {
      const work = rest.at(-1) as Work<T>
      const next = (tails.get(name) ?? Promise.resolve()).then(work)
      tails.set(
        name,
        next.catch(() => undefined),
      )
      return next
    },
  }
}
