import type { Block } from '../types'
import { findDates } from './find'
import type { DateContext, DateMention, PartialDate } from './types'

/** A dateline stands at the head of the report: 某社岚州11月12日电, 望川12月18日讯. */
const DATELINE_REACH = 80
const DATELINE_BLOCKS = 12
/** A stamp's line holds little else: 发布时间:2024-07-18 17:48 来源:… */
const STAMP_LINE = 90

const isFull = (d: PartialDate) => d.year !== null && d.month !== null && d.day !== null

/** 电, 讯 behind the day; a city may stand between: 12月18日望川消息. */
const DATELINE = /^\s?(?:(?:专?电|讯|消息|报[导道])|\p{Script=Han}{2,4}(?:专?电|讯|消息)(?=[\s(,:\]]|$))/u

/** Whether the date is the day in a dateline, not the day of what is reported. */
export const isDateline = (date: DateMention, block: Block): boolean =>
  date.start < DATELINE_REACH && DATELINE.test(block.text.slice(date.end, date.end + 9))

const isStampLine = (block: Block) => block.text.length <= STAMP_LINE && !/[。!?;]/.test(block.text)

/** 2024-07-18 in front of the first sentence, as feeds put it there. */
const OPENING = 8
const opensWith = (date: DateMention, { text, paragraph }: Block): boolean =>
  paragraph <= 0 &&
  date.start < OPENING &&
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(text.slice(date.start, date.end))

/** Whether the block is a line about the page (published, source), not a sentence of the article. */
export const isStamp = (date: DateMention, block: Block): boolean =>
  isFull(date.from) &&
  (opensWith(date, block) || (isStampLine(block) && !/签|举行|召开|[图摄]/.test(block.text)))

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
  // 某社2018年11月21日讯 says when the page was published.
  if (!stamp && dateline && isFull(dateline)) stamp = dateline
  return { stamp, dateline, year: stamp ? yearOfEvents(stamp, blocks) : year }
}

/** 2020年12月24日 on a page of 14 January 2021 is no past year: what a page of January reports may be of December. */
function yearOfEvents(stamp: PartialDate, blocks: readonly Block[]): number | null {
  if (stamp.year === null || stamp.month !== 1) return stamp.year
  const lead = blocks.slice(0, DATELINE_BLOCKS).flatMap((block) => findDates(block))
  const { year } = stamp
  return lead.some(({ from }) => from.year === year - 1 && from.month === 12 && from.day !== null)
    ? year - 1
    : year
}
