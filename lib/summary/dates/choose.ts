import type { SigningDate } from '../../types'
import type { SigningAct } from '../signing/act'
import type { Block } from '../types'
import { isDateline, isStamp } from './context'
import { findDates } from './find'
import { resolveDate } from './resolve'
import type { DateContext, DateMention } from './types'

/** The date of a signing: the nearest in front of it in its sentence, else in the sentences before, else of the other acts. */
export function chooseDate(
  acts: readonly SigningAct[],
  blocks: ReadonlyMap<number, Block>,
  context: DateContext,
): SigningDate | null {
  let vague: SigningDate | null = null
  for (const act of acts) {
    const block = blocks.get(act.anchor.paragraph)
    if (!block || block.paragraph < 0) continue
    const date = nearest(findDates(block), act, block)
    if (!date) continue
    const chosen = toSigningDate(date, block, blocks, context)
    if (chosen.iso !== null || date.relative === null) return chosen
    vague ??= chosen
  }
  return vague ?? lastBefore(acts, blocks, context) ?? firstOf(blocks, context)
}

function nearest(dates: readonly DateMention[], act: SigningAct, block: Block): DateMention | null {
  const usable = dates.filter(
    (d) => !isDateline(d, block) && !isStamp(d, block) && d.relative !== 'same' && !isLastYear(d, block),
  )
  const before = usable.filter((d) => d.end <= act.anchor.start)
  const inSentence = before.filter((d) => d.start >= act.clause.sentence.start)
  const behind = usable.filter((d) => d.start >= act.anchor.end && d.end <= act.clause.sentence.end)
  return inSentence.at(-1) ?? before.at(-1) ?? behind[0] ?? null
}

/** A bare day without a dateline takes the month that the text named last. */
function withEarlierMonth(
  date: DateMention,
  block: Block,
  blocks: ReadonlyMap<number, Block>,
  context: DateContext,
): DateContext {
  if (date.from.month !== null || date.from.day === null || context.dateline || context.stamp) return context
  for (let p = block.paragraph; p >= 0; p--) {
    const earlier = blocks.get(p)
    const dates = earlier ? findDates(earlier).filter((d) => p < block.paragraph || d.end <= date.start) : []
    const named = dates.findLast((d) => d.from.month !== null && d.from.day !== null)
    if (named) return { ...context, dateline: { ...(named.to ?? named.from), day: null } }
  }
  return context
}

/** The nearest date in the paragraphs in front of the signing. */
function lastBefore(
  acts: readonly SigningAct[],
  blocks: ReadonlyMap<number, Block>,
  context: DateContext,
): SigningDate | null {
  const main = acts.find((a) => a.anchor.paragraph >= 0)
  for (let p = (main?.anchor.paragraph ?? 0) - 1; p >= 0; p--) {
    const block = blocks.get(p)
    const date = block && findDates(block).findLast((d) => isDay(d) && isUsable(d, block, context))
    if (block && date) return toSigningDate(date, block, blocks, context)
  }
  return null
}

/** 去年12月23日 */
const isLastYear = (date: DateMention, block: Block): boolean =>
  /(?:去|前|上|往)年$/.test(block.text.slice(Math.max(0, date.start - 2), date.start))

const isDay = (date: DateMention) => date.from.day !== null

function isUsable(date: DateMention, block: Block, context: DateContext): boolean {
  if (date.relative === 'same' || isDateline(date, block) || isStamp(date, block)) return false
  if (isLastYear(date, block)) return false
  return !(date.from.year !== null && context.year !== null && date.from.year < context.year)
}

/** The lead's date, when no clause of the signing has one near it. */
function firstOf(blocks: ReadonlyMap<number, Block>, context: DateContext): SigningDate | null {
  for (const block of blocks.values()) {
    if (block.paragraph < 0 || block.paragraph > 5) continue
    for (const date of findDates(block)) {
      if (!isUsable(date, block, context)) continue
      if (date.from.year !== null && context.stamp?.year != null && date.from.year < context.stamp.year - 1)
        continue
      return toSigningDate(date, block, blocks, context)
    }
  }
  return null
}

/** A date as the summary states it: its words, and the day as far as the page tells. */
export function toSigningDate(
  date: DateMention,
  block: Block,
  blocks: ReadonlyMap<number, Block>,
  context: DateContext,
): SigningDate {
  const { paragraph, start, end } = date
  return {
    text: block.raw.slice(start, end),
    iso: resolveDate(date, withEarlierMonth(date, block, blocks, context)),
    evidence: { paragraph, start, end },
  }
}
