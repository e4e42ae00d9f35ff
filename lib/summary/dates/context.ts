import type { Block } from '../types'
import { findDates } from './find'
import type { DateContext, DateMention, PartialDate } from './types'

/** A dateline stands at the head of the report: 某社岚州11月12日电, 望川12月18日讯. */
const DATELINE_REACH = 80
const DATELINE_BLOCKS = 12
/** A stamp's line holds little else: 发布时间:2024-07-18 17:48 来源:… */
const STAMP_LINE = 90

const isFull = (d: PartialDate) => d.year !== null && d.month !== null && d.day !== null

/** Whether the date is the day in a dateline, not the day of what is reported. */
export const isDateline = (date: DateMention, block: Block): boolean =>
  date.start < DATELINE_REACH &&
  /^\s?(?:专?电|讯|消息|报[导道])/.test(block.text.slice(date.end, date.end + 4))

const isStampLine = (block: Block) => block.text.length <= STAMP_LINE && !/[。!?;]/.test(block.text)

/** Whether the block is a line about the page (published, source), not a sentence of the article. */
export const isStamp = (date: DateMention, block: Block): boolean =>
  isFull(date.from) && isStampLine(block) && !/签|举行|召开|[图摄]/.test(block.text)

function parseIso(iso: string | null): DateContext['stamp'] {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null
}

/**
 * What the page offers to complete a date: the day it says that it was published (from the metadata, else from a stamp line
 * that was left in the text) and the day in its dateline.
 */
export function dateContext(publishedAt: string | null, blocks: readonly Block[]): DateContext {
  let stamp = parseIso(publishedAt)
  let dateline: PartialDate | null = null
  let year: number | null = null
  for (const [index, block] of blocks.entries()) {
    const stampLine = isStampLine(block)
    if (!stampLine && index > DATELINE_BLOCKS) continue
    for (const date of findDates(block)) {
      if (!dateline && index <= DATELINE_BLOCKS && isDateline(date, block)) dateline = date.from
      if (!stamp && isStamp(date, block)) stamp = date.from
      if (isFull(date.from)) year ??= date.from.year
    }
  }
  return { stamp, dateline, year: stamp?.year ?? year }
}
