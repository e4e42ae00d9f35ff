import type { SigningDate } from '../../types'
import type { SigningAct } from '../signing/act'
import type { Block } from '../types'
import { completedBy } from './complete'
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
    const date = nearest(findDates(block), act, block, context)
    if (!date) continue
    const chosen = toSigningDate(date, block, blocks, context)
    if (chosen.iso !== null || date.relative === null) return chosen
    vague ??= chosen
  }
  return vague ?? lastBefore(acts, blocks, context) ?? firstOf(blocks, context)
}

/** In the sentence of the signing any day counts; what stands in front of it may be history or a month. */
function nearest(
  dates: readonly DateMention[],
  { anchor, clause: { sentence } }: SigningAct,
  block: Block,
  context: DateContext,
): DateMention | null {
  const usable = dates.filter((d) => tellsWhen(d, block))
  const inSentence = usable.filter((d) => d.start >= sentence.start && d.end <= anchor.start)
  const earlier = usable.filter((d) => d.end <= sentence.start && !isOlder(d, context))
  const behind = usable.filter((d) => d.start >= anchor.end && d.end <= sentence.end)
  return (
    inSentence.at(-1) ??
    earlier.findLast((d) => isDay(d) || d.relative !== null) ??
    earlier.at(-1) ??
    behind[0] ??
    null
  )
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

const isDay = (date: DateMention) => date.from.day !== null

/** 去年12月23日, 截至12月23日: another year, the end of a count. */
const OTHER_TIME = /(?:[去前上往]年|截至|截止到?)$/
/** 12月23日起, 12月23日前, 12月23日生效: since when, until when. */
const SPAN_OF_TIME = /^(?:起|以?前(?!往)|之前|以来|生效|到期|届满)/

/** Whether the words name a day on which something happens, told neither of the page nor of another time. */
const tellsWhen = (date: DateMention, block: Block): boolean =>
  date.relative !== 'same' &&
  !isDateline(date, block) &&
  !isStamp(date, block) &&
  !OTHER_TIME.test(block.text.slice(Math.max(0, date.start - 3), date.start)) &&
  !SPAN_OF_TIME.test(block.text.slice(date.end, date.end + 3))

/** Of a year before the one that the page speaks of. */
const isOlder = (date: DateMention, { year }: DateContext): boolean =>
  date.from.year !== null && year !== null && date.from.year < year

const isUsable = (date: DateMention, block: Block, context: DateContext): boolean =>
  tellsWhen(date, block) && !isOlder(date, context)

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
    iso: resolveDate(date, completedBy(date, block, blocks, context)),
    evidence: { paragraph, start, end },
  }
}
