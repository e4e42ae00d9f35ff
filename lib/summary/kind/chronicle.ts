import type { Clause } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'

/** 1. 1953年:甲国与乙国签署…: an item of a list of what happened in which year. */
const YEAR_ITEM =
  /^(?:[^\d]{0,2}\d{1,2}[.、)]\s?)?(?:公元)?(\d{3,4})年(?:[^,。;:]{0,8}[:—]|\d{1,2}月\d{1,2}日,)/
/** Items with that many years are a chronicle. */
const FEWEST_YEARS = 3

/** The acts that are items of a chronicle. */
export function chronicled(acts: readonly SigningAct[], clauses: readonly Clause[]): ReadonlySet<SigningAct> {
  const yearOf = ({ sentence }: Clause) => YEAR_ITEM.exec(sentence.text)?.[1]
  const items = clauses.filter((c) => yearOf(c) !== undefined)
  if (new Set(items.map(yearOf)).size < FEWEST_YEARS) return new Set()
  return new Set(acts.filter((a) => yearOf(a.clause) !== undefined))
}
