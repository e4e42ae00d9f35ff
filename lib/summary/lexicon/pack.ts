import type { Kind } from './kinds'

/** A word with what it is and its cost, the negative logarithm of its frequency. */
export interface Word {
  text: string
  kind: Kind
  cost: number
}

/**
 * A table of words by first character. Each value holds groups parted by a blank: a letter for the kind, a letter for the
 * cost (half units from 6 up), then the rests: single characters as they come ('.' for none), longer ones each behind '/'.
 */
export type Packed = Record<string, string>

const KIND = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const COST = 'abcdefghijklmnopqrstuvwxyz'
const LEAST = 6

/** The table of these words; of a word given twice the last counts. */
export function pack(words: Iterable<Word>): Packed {
  const unique = new Map<string, Word>()
  for (const word of words) unique.set(word.text, word)
  const groups = new Map<string, Map<string, string[]>>()
  for (const { text, kind, cost } of unique.values()) {
    const code = KIND.charAt(kind) + COST.charAt(Math.round((cost - LEAST) * 2))
    const first = text.charAt(0)
    const group = groups.get(first) ?? new Map<string, string[]>()
    groups.set(first, group)
    group.set(code, [...(group.get(code) ?? []), text.slice(1)])
  }
  const value = (group: Map<string, string[]>) =>
    [...group]
      .map(([code, rests]) => {
        const short = rests.filter((rest) => rest.length <= 1).map((rest) => rest || '.')
        const long = rests.filter((rest) => rest.length > 1).map((rest) => `/${rest}`)
        return code + short.join('') + long.join('')
      })
      .join(' ')
  return Object.fromEntries([...groups].map(([first, group]) => [first, value(group)]))
}

/** Takes a word: its second to last characters ('' for a word of one), its kind and cost. */
export type TakeWord = (rest: string, kind: Kind, cost: number) => void

/** Hands over the words of one value of the table. */
export function unpack(value: string, take: TakeWord): void {
  for (const group of value.split(' ')) {
    const kind = KIND.indexOf(group.charAt(0)) as Kind
    const cost = LEAST + COST.indexOf(group.charAt(1)) / 2
    let end = group.indexOf('/')
    if (end < 0) end = group.length
    for (let i = 2; i < end; i++) {
      const rest = group.charAt(i)
      take(rest === '.' ? '' : rest, kind, cost)
    }
    if (end === group.length) continue
    for (const rest of group.slice(end + 1).split('/')) take(rest, kind, cost)
  }
}
