import type { Block } from '../types'
import { findDates } from './find'
import { yearedBy } from './resolve'
import type { DateContext, DateMention, PartialDate } from './types'

type Blocks = ReadonlyMap<number, Block>

/** A visit and the meetings around it; what lies further apart may be years apart. */
const SAME_OCCASION_DAYS = 20
const DAYS_OF_MONTH = 31

/** What completes a date where the page says nothing of itself: the dates before it, the year in an event's name. */
export function completedBy(
  date: DateMention,
  block: Block,
  blocks: Blocks,
  context: DateContext,
): DateContext {
  if (date.from.day === null) return context
  if (date.from.month !== null) return withYear(date, block, blocks, context)
  if (context.stamp) return context
  if (context.dateline)
    return withYear(
      { ...date, from: { ...date.from, month: context.dateline.month } },
      block,
      blocks,
      context,
    )
  const named =
    earlier(date, block, blocks, ({ from }) => from.month !== null && from.day !== null) ??
    later(date, block, blocks)
  return named ? { ...context, dateline: { ...(named.to ?? named.from), day: null } } : context
}

/** 2024年9月20日…,22日: the occasion's year; 2024某某大会9月22日在某地举行: the event's. */
function withYear(date: DateMention, block: Block, blocks: Blocks, context: DateContext): DateContext {
  const { from } = date
  if (from.year !== null || yearedBy(from, context.stamp).year !== null) return context
  const full = earlier(date, block, blocks, (d) => d.from.year !== null && isNear(d.to ?? d.from, from))
  const year = full?.from.year ?? eventYear(date, block)
  return year === null ? context : { ...context, stamp: { ...from, year } }
}

/** The last of the dates in front of one that fits. */
function earlier(
  date: DateMention,
  block: Block,
  blocks: Blocks,
  fits: (d: DateMention) => boolean,
): DateMention | null {
  for (let p = block.paragraph; p >= 0; p--) {
    const own = blocks.get(p)
    const dates = own ? findDates(own).filter((d) => p < block.paragraph || d.end <= date.start) : []
    const found = dates.findLast((d) => fits(d) && !(own && isOtherYear(d, own)))
    if (found) return found
  }
  return null
}

/** 继去年7月4日…之后,今天(13日): a day of another year says nothing of this one's month. */
const isOtherYear = ({ start }: DateMention, { text }: Block): boolean =>
  /[去前上往]年$/.test(text.slice(Math.max(0, start - 2), start))

/** The first day with a month behind one without, a few days off at most: 今天(13日)…, and further down 1月10日. */
function later(date: DateMention, block: Block, blocks: Blocks): DateMention | null {
  for (let p = block.paragraph; blocks.has(p); p++) {
    const own = blocks.get(p) as Block
    const found = findDates(own).find(
      (d) => (p > block.paragraph || d.start >= date.end) && d.from.month !== null && d.from.day !== null,
    )
    if (!found) continue
    const near = Math.abs((found.from.day ?? 0) - (date.from.day ?? 0)) <= FEW_DAYS
    return near && found.from.year === null && !isOtherYear(found, own) ? found : null
  }
  return null
}
const FEW_DAYS = 5

const dayOfYear = ({ month, day }: PartialDate) => (month ?? 0) * DAYS_OF_MONTH + (day ?? 0)

const isNear = (a: PartialDate, b: PartialDate) =>
  a.month !== null && a.day !== null && Math.abs(dayOfYear(b) - dayOfYear(a)) <= SAME_OCCASION_DAYS

/** A year that an event bears in its name, without 年: 2024某某大会. With 年 it may be the year of the plan. */
const EVENT =
  /(?<!\d)(20\d{2})(?=[^\d年\-/.:]\s?\p{Script=Han})[^,。;]{2,24}?(?:大会|论坛|峰会|展|节|行动|年会|洽谈会)/gu

function eventYear(date: DateMention, { text }: Block): number | null {
  const from = text.lastIndexOf('。', date.start) + 1
  const stop = text.indexOf('。', date.end)
  const [match] = text.slice(from, stop < 0 ? text.length : stop).matchAll(EVENT)
  return match ? Number(match[1]) : null
}
