import type { Signing } from './collection'

/** A stretch of time and how many signings fall in it. */
export interface Period {
  /** '2016' or '2016-05': the beginning of every day in it. */
  key: string
  count: number
}

/** More months than this are shown as years. */
const MONTHS = 60

const monthsBetween = (first: string, last: string) =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(last.slice(5, 7)) -
  Number(first.slice(5, 7))

/**
 * The time that the signings span, cut into months, or into years when it is long; periods without signings are among them.
 * Signings whose day does not say so much fall out of months, and those without a year out of both.
 */
export function periodsOf(signings: readonly Signing[]): Period[] {
  const days = signings.map(({ day }) => day).filter((day) => /^\d{4}/.test(day))
  const exact = days.filter((day) => /^\d{4}-\d{2}/.test(day)).sort()
  const [first, last] = [exact[0], exact.at(-1)]
  const byMonth = exact.length === days.length && first && last && monthsBetween(first, last) < MONTHS
  const counts = new Map<string, number>()
  for (const day of days) {
    const key = day.slice(0, byMonth ? 7 : 4)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const keys = [...counts.keys()].sort()
  const all = byMonth ? monthsFrom(keys[0] ?? '', keys.at(-1) ?? '') : yearsFrom(keys[0], keys.at(-1))
  return all.map((key) => ({ key, count: counts.get(key) ?? 0 }))
}

function yearsFrom(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return []
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => String(Number(first) + n))
}

function monthsFrom(first: string, last: string): string[] {
  const [year, month] = first.split('-').map(Number)
  if (!year || !month) return []
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, n) => {
    const at = month - 1 + n
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
