/** Few pages have so many names; texts without end must not fill the memory. */
const MOST = 4000

/** What was worked out for the last words: the names of a page are asked about over and over. Gives what `of` gives. */
export function remembering<T>(of: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    let found = known.get(words)
    if (found === undefined) {
      found = of(words)
      if (known.size >= MOST) known.clear()
      known.set(words, found)
    }
    return found
  }
}
