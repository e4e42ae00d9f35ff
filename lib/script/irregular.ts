import type { Serial } from './dictionary'

/** A phrase and what becomes of it. */
type Entry = readonly [word: string, value: string]

const entriesOf = (serial: Serial): Entry[] =>
  serial === '' ? [] : serial.split('|').map((entry) => entry.split(' ') as unknown as Entry)

/**
 * The phrases that are not converted as their characters are, each for itself (十分鐘, but not 中国): only where one of them
 * stands can it matter which words a text is cut into.
 */
function irregularOf(stage: readonly Serial[]): string[] {
  const entries = stage.flatMap(entriesOf)
  const alone = new Map<string, string>()
  for (const [word, value] of entries) if (word.length === 1 && !alone.has(word)) alone.set(word, value)
  const isRegular = ([word, value]: Entry) => {
    if (word.length !== value.length) return false
    for (let i = 0; i < word.length; i++) {
      const character = word.charAt(i)
      if ((alone.get(character) ?? character) !== value.charAt(i)) return false
    }
    return true
  }
  return entries.filter((entry) => entry[0].length > 1 && !isRegular(entry)).map(([word]) => word)
}

/**
 * The stretches of the texts within `reach` characters of an irregular phrase, in order and not overlapping.
 *
 * @param stage the entries of the first stage that occur in the texts
 */
export function aroundIrregular(texts: readonly string[], stage: readonly Serial[], reach: number): string[] {
  const irregular = irregularOf(stage)
  return texts.flatMap((text) => {
    const found: [number, number][] = []
    for (const word of irregular) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        found.push([Math.max(0, at - reach), at + word.length + reach])
    }
    found.sort((a, b) => a[0] - b[0])
    const merged: [number, number][] = []
    for (const [start, end] of found) {
      const last = merged.at(-1)
      if (last && start <= last[1]) last[1] = Math.max(last[1], end)
      else merged.push([start, end])
    }
    return merged.map(([start, end]) => text.slice(start, end))
  })
}
