import { matches } from '../matches'

const NUMBER = '(?:\\d{1,4}|[〇○零一二三四五六七八九十]{1,4})'
const DATE = new RegExp(
  [
    `(?:(?:民国|公元)?${NUMBER}年)?${NUMBER}月(?:${NUMBER}[日号]?)?(?:[至—~-]+(?:${NUMBER}月)?${NUMBER}[日号])?`,
    `(?:民国|公元)?(?:\\d{2,4}|[〇○零一二三四五六七八九]{4})年(?:度|底|初)?`,
    `${NUMBER}[日号](?:[至—~-]+${NUMBER}[日号])?`,
    '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
    '今天|今日|昨天|昨日|前天|前日|明天|明日|近日|日前|近期',
  ].join('|'),
  'g',
)

/** What every date holds. */
const TRIGGER = /[月年日号]|[今昨前明]天|\d[-/.]|近期/

/** Dates as they stand, relative words too; [start, end) offsets. */
export function dates(text: string): [number, number][] {
  if (!TRIGGER.test(text)) return []
  return matches(DATE, text).map((match) => [match.index, match.index + match[0].length])
}
