import type { DateContext, DateMention, PartialDate } from './types'

/** A stamp gives its year to an event of the month before it, not to an older one: pages are reposted for years. */
const NEAR_DAYS = 45
const DAY_MS = 86_400_000

type FullDate = { year: number; month: number; day: number }

const utc = (d: FullDate) => Date.UTC(d.year, d.month - 1, d.day)
const pad = (n: number) => String(n).padStart(2, '0')

function shift(d: FullDate, days: number): FullDate {
  const date = new Date(utc(d) + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const isFull = (d: PartialDate | null): d is FullDate => d?.year != null && d.month !== null && d.day !== null

/** Days from `d` to the stamp; negative when the stamp is earlier. */
const daysBefore = (d: FullDate, stamp: FullDate) => (utc(stamp) - utc(d)) / DAY_MS

/** Adds the year when the stamp lies within about a month after the day. */
export function yearedBy(d: PartialDate, stamp: PartialDate | null): PartialDate {
  if (d.year !== null || d.month === null || d.day === null || !isFull(stamp)) return d
  for (const year of [stamp.year, stamp.year - 1]) {
    const gap = daysBefore({ year, month: d.month, day: d.day }, stamp)
    if (gap >= -2 && gap <= NEAR_DAYS) return { ...d, year }
  }
  return d
}

/** Adds the month to a bare day: the dateline's, else the stamp's; a later day belongs to the month before. */
function withMonth(d: PartialDate, context: DateContext): PartialDate {
  if (d.month !== null || d.day === null) return d
  const anchor = context.dateline?.month != null ? context.dateline : context.stamp
  if (anchor?.month == null) return d
  const earlier = anchor.day !== null && d.day > anchor.day + 1
  if (!earlier) return { ...d, month: anchor.month, year: d.year ?? anchor.year }
  const month = anchor.month === 1 ? 12 : anchor.month - 1
  const year = anchor.year === null ? null : anchor.month === 1 ? anchor.year - 1 : anchor.year
  return { ...d, month, year: d.year ?? year }
}

/** The day of the report: the dateline's, completed by the stamp, or the stamp itself. */
function reportDay(context: DateContext): PartialDate | null {
  if (!context.dateline) return context.stamp
  return yearedBy(withMonth(context.dateline, { ...context, dateline: null }), context.stamp)
}

const OFFSET = { today: 0, yesterday: -1, 'before-yesterday': -2 } as const

function relativeDay(date: DateMention, context: DateContext): PartialDate | null {
  if (date.relative === null || date.relative === 'vague' || date.relative === 'same') return null
  const day = reportDay(context)
  if (!day || day.month === null || day.day === null) return null
  // Without a year the 28th of February keeps its month: a leap year only matters beyond it.
  const shifted = shift({ year: day.year ?? 2001, month: day.month, day: day.day }, OFFSET[date.relative])
  return { ...shifted, year: day.year === null ? null : shifted.year }
}

function isoOf(d: PartialDate): string | null {
  if (d.month === null) return null
  if (d.day === null) return d.year === null ? null : `${d.year}-${pad(d.month)}`
  const monthDay = `${pad(d.month)}-${pad(d.day)}`
  return d.year === null ? monthDay : `${d.year}-${monthDay}`
}

/**
 * The ISO form of a date, completed only by what patterns of the genre allow: a bare day takes its month from the dateline or
 * the stamp, a day without a year takes the year of a stamp that follows it within about a month. What stays unknown stays out;
 * null when nothing of the calendar is known.
 */
export function resolveDate(date: DateMention, context: DateContext): string | null {
  const written = date.from.day !== null || date.from.month !== null
  const from = written ? yearedBy(withMonth(date.from, context), context.stamp) : relativeDay(date, context)
  if (!from) return null
  const start = isoOf(from)
  if (start === null || !date.to) return start
  const to = { ...date.to, year: date.to.year ?? from.year, month: date.to.month ?? from.month }
  const end = isoOf(to)
  return end === null ? start : `${start}/${end}`
}
