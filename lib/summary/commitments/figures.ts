import { matches } from '../matches'
import { AMOUNT, DEADLINE } from './lexicon/figures'

/** Sums and numbers in a clause, as stretches [start, end) of the words given. */
export function amountsIn(words: string): [number, number][] {
  return matches(AMOUNT, words)
    .filter((m) => !/^[一两]?[次期场个位份]/.test(m[0]) && !/^一/.test(m[0]))
    .map((m) => [m.index, m.index + m[0].length])
}

/** The term of a clause: 三年内, 2025年底前; null when none is stated. */
export function deadlineIn(words: string): [number, number] | null {
  const match = DEADLINE.exec(words)
  return match ? [match.index, match.index + match[0].length] : null
}

/** A term at the first or second character: looked for there only, not in all the words. */
const LEADING_DEADLINE = new RegExp(`^[^]??(?:${DEADLINE.source})`)

/** 到2035年; 计划在未来三年内: a term that stands alone between commas. */
export function isTerm(words: string): boolean {
  const said = words.replace(/^(?:拟|计划|预计)?在?/, '')
  const term = LEADING_DEADLINE.exec(said)
  return term !== null && said.length - term[0].length <= 1
}
