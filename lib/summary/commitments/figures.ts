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

/** 到2035年; 计划在未来三年内: a term that stands alone between commas. */
export function isTerm(words: string): boolean {
  const said = words.replace(/^(?:拟|计划|预计)?在?/, '')
  const term = deadlineIn(said)
  return term !== null && term[0] <= 1 && said.length - term[1] <= 1
}
