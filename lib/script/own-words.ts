/** A word that the reader wants converted in their own way; `from` stands in the page's script. */
export interface OwnWord {
  from: string
  to: string
}

/** Longer ones are no words: the file is something else. */
const LONGEST = 100
/** More than a reader keeps by hand, and few enough for the browser's settings. */
const MOST = 2000

/** The words as OpenCC writes its dictionaries: one a line, a tab between the word and what it becomes. */
export const wordsText = (words: readonly OwnWord[]): string =>
  words.map(({ from, to }) => `${from}\t${to}\n`).join('')

/**
 * The words of a text in that form, or with → in the tab's place; lines beginning with # are remarks, and of several readings
 * (OpenCC parts them by spaces) the first counts. `skipped` counts the lines that hold no word.
 */
export function wordsFrom(text: string): { words: OwnWord[]; skipped: number } {
  const words = new Map<string, string>()
  let skipped = 0
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [from = '', rest] = line.split(/\t|→/, 2).map((part) => part.trim())
    const to = rest?.split(' ')[0]
    const isWord = from !== '' && to !== undefined && to !== '' && Math.max(from.length, to.length) <= LONGEST
    if (isWord && words.size < MOST) words.set(from, to)
    else skipped += 1
  }
  return { words: [...words].map(([from, to]) => ({ from, to })), skipped }
}

/** The known words with those that are added; of two for the same word the added one counts. */
export function withWords(known: readonly OwnWord[], added: readonly OwnWord[]): OwnWord[] {
  const all = new Map(known.map(({ from, to }) => [from, to]))
  for (const { from, to } of added) {
    all.delete(from)
    all.set(from, to)
  }
  return [...all].map(([from, to]) => ({ from, to }))
}
