import { NUMERAL, numeral } from '../../numerals'
import { matches } from '../matches'
import type { Block } from '../types'
import type { DateMention, PartialDate, Relative } from './types'

const N = `[${NUMERAL}]`
/** 2020年, 二〇二〇年, 民国109年, 109年 (Taiwan), 今(109)年, 去(108)年, or 今年's digits left out. */
const YEAR = `(?:[今去前本]\\s?[(（](?<thisYear>\\d{2,4})[)）]\\s?年\\s?|(?<era>民国|中华民国)?\\s?(?<year>\\d{2,4}|[〇○零一二三四五六七八九]{2,4}|[一二三四五六七八九十百]{1,5})\\s?年\\s?)`
const HALF = '(?:凌晨|清晨|早上|上午|中午|午间|下午|傍晚|晚上|晚间|晚|夜间)?'
const CALENDAR = new RegExp(
  `${YEAR}?(?<month>${N}{1,3})\\s?月(?:份)?\\s?(?:(?<day>${N}{1,3})\\s?[日号]?` +
    `(?:\\s?(?:至|到|—+|-+|~|～|、|和)\\s?(?:(?<month2>${N}{1,3})\\s?月\\s?)?(?<day2>${N}{1,3})\\s?[日号]|(?<=[日号]))|` +
    `(?<part>上旬|中旬|下旬|初|底|末)|(?!${N}))${HALF}`,
  'g',
)
const NUMERIC = /(?<!\d)(?<year>(?:19|20)\d{2})\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<day>\d{1,2})(?!\d)/g
const DAY_FIRST = /(?<!\d)(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>(?:19|20)\d{2})(?!\d)/g
const ENGLISH_ORDER = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s(?<month>${N}{1,3})月\\s(?<year>20\\d{2})(?!\\d)`,
  'g',
)
const DAY = new RegExp(
  `(?<![${NUMERAL}月第])(?<day>${N}{1,3})(?:日?\\s?(?:至|到|-|~)\\s?(?<day2>${N}{1,3}))?\\s?[日号](?!报|常|前(?!往)|后|内|本|均|产|益|程|子|期|游|元|线|楼|文|令|会|馆|厅|门|机|桥|井|院|店|铺|码|称|召|口|船|房|仓|车|公路|病|台|坑|地|矿|井|卫)${HALF}`,
  'g',
)
/** 本月3日 */
const THIS_MONTH = new RegExp(`本月\\s?(?<day>${N}{1,3})\\s?[日号]${HALF}`, 'g')
/** (24)日 */
const BRACKET_DAY = new RegExp(`(?<![今昨])[(（](?<day>${N}{1,3})[)）]\\s?[日号]${HALF}`, 'g')
/** 922日: the 月 was lost. */
const LOST_MONTH = /(?<!\d)(?<month>1[0-2]|[1-9])(?<day>[0-2]\d|3[01])日(?!报)/g

/** 2015114日: both marks were lost. */
const LOST_MARKS = /(?<!\d)(?<year>20\d{2})(?<month>1[0-2]|0?[1-9])(?<day>3[01]|[0-2]?\d)日(?!报)/g

/** What every match of a form holds: a text without it is not searched. */
type Trigger = RegExp

const RELATIVE: readonly (readonly [Relative, Trigger, RegExp])[] = [
  [
    'today',
    /今|本日/,
    /(?:今(?:\s?[(（](?:\d{1,2}\/)?[\d一二三十]{1,4}[)）]\s?)?[天日早晚]|本日|今(?=[签举召赴与](?!年)))(?:凌晨|上午|中午|下午|晚上|晚间|傍晚|晚|早)?/g,
  ],
  [
    'yesterday',
    /昨/,
    /昨(?:\s?[(（](?:\d{1,2}\/)?[\d一二三十]{1,4}[)）]\s?)?[天日晚]?(?:上午|中午|下午|晚上|晚间|傍晚|晚)?(?<=昨.{1,9})|昨(?=\s|,|与|在|於|于|会|率|赴|到|举|签|召|出|宣)/g,
  ],
  ['before-yesterday', /前[天日]/, /前[天日](?:上午|下午|晚上)?(?<!日前[天日])(?<!目前[天日])/g],
  [
    'same',
    /[当同]/,
    /(?:(?<![正担相适应])当[天日晚]|(?<![陪共会随连协赞不])同一?[天日](?![^,。]{0,4}[院校]))(?:上午|中午|下午|晚上|晚间)?/g,
  ],
  [
    'vague',
    /近|日前|不久前|连日来/,
    new RegExp(`近日|(?<![${NUMERAL}])日前|近期|最近|不久前|连日来|近几天`, 'g'), // 21日前往 is a day
  ],
]

const ABSOLUTE: readonly (readonly [Trigger, RegExp])[] = [
  [/月/, ENGLISH_ORDER],
  [/\d\s?[-/.]\s?\d/, NUMERIC],
  [/\d[./]\d/, DAY_FIRST],
  [/月/, CALENDAR],
  [/\d日/, LOST_MARKS],
  [/\d日/, LOST_MONTH],
  [/[)）]\s?[日号]/, BRACKET_DAY],
  [/本月/, THIS_MONTH],
  [/[日号]/, DAY],
]

const spanOf = (block: Block, match: RegExpExecArray) => ({
  paragraph: block.paragraph,
  start: match.index,
  end: match.index + match[0].length,
})

/** 今(25)日, 昨(12/23) */
function dayIn(word: string): PartialDate {
  const [, month = '', day = ''] = /[(（](?:(\d{1,2})\/)?(.{1,4})[)）]/.exec(word) ?? []
  return { year: null, month: inRange(numeral(month), 12), day: inRange(numeral(day), 31) }
}

const inRange = (value: number | null, max: number) =>
  value !== null && value >= 1 && value <= max ? value : null

function calendarYear(text: string | undefined, era: string | undefined): number | null {
  if (!text) return null
  const value = numeral(text)
  if (value === null) return null
  if (era) return value + 1911 // years of the Republic begin with 1912
  if (value >= 1900 && value < 2100) return value
  // A bare 108年 is Taiwan's calendar; two digits are left open, for 18年 can be a span of years as well.
  return value >= 90 && value <= 130 ? value + 1911 : null
}

function readDate(groups: Record<string, string | undefined>): PartialDate | null {
  const month = groups.month === undefined ? null : inRange(numeral(groups.month), 12)
  const day = groups.day === undefined ? null : inRange(numeral(groups.day), 31)
  if (groups.month !== undefined && month === null) return null
  if (groups.day !== undefined && day === null) return null
  return { year: calendarYear(groups.year ?? groups.thisYear, groups.era), month, day }
}

/** A block's dates are asked for by several stages; the block is never changed. */
const known = new WeakMap<Block, readonly DateMention[]>()

/** All dates of a block, absolute and relative, in order of the text, none overlapping. Takes the block's normalised text. */
export function findDates(block: Block): readonly DateMention[] {
  const before = known.get(block)
  if (before) return before
  const dates = scan(block)
  known.set(block, dates)
  return dates
}

function scan(block: Block): DateMention[] {
  if (!/[\d日号月年今昨前近当同最]/.test(block.text)) return []
  const found: DateMention[] = []
  const free = (start: number, end: number) => found.every((d) => end <= d.start || start >= d.end)
  for (const [relative, trigger, form] of RELATIVE) {
    if (!trigger.test(block.text)) continue
    for (const match of matches(form, block.text)) {
      const span = spanOf(block, match)
      if (free(span.start, span.end)) found.push({ ...span, from: dayIn(match[0]), to: null, relative })
    }
  }
  for (const [trigger, form] of ABSOLUTE) {
    if (!trigger.test(block.text)) continue
    for (const match of matches(form, block.text)) {
      const groups = match.groups ?? {}
      const from = readDate(groups)
      const span = spanOf(block, match)
      if (!from || (from.month === null && from.day === null) || !free(span.start, span.end)) continue
      const day2 = groups.day2 === undefined ? null : inRange(numeral(groups.day2), 31)
      const month2 = groups.month2 === undefined ? from.month : inRange(numeral(groups.month2), 12)
      const to = day2 === null ? null : { year: from.year, month: month2, day: day2 }
      found.push({ ...span, from, to, relative: null })
    }
  }
  return withGloss(
    found.sort((a, b) => a.start - b.start),
    block,
  )
}

/** 昨日(18日): the word and the day in the bracket behind it are one date. */
function withGloss(dates: DateMention[], block: Block): DateMention[] {
  const merged: DateMention[] = []
  for (const date of dates) {
    const before = merged.at(-1)
    if (
      before?.relative &&
      date.relative === null &&
      date.start === before.end + 1 &&
      block.text[before.end] === '(' &&
      block.text[date.end] === ')'
    )
      merged[merged.length - 1] = {
        ...date,
        start: before.start,
        end: date.end + 1,
        relative: before.relative,
      }
    else merged.push(date)
  }
  return merged
}
