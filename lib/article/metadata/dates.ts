import { numeral } from '../../numerals'
import { fold } from '../fold'

const pad = (n: number) => String(n).padStart(2, '0')

/** A calendar date as ISO 8601, or null when there is no such day. */
function iso(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

type Reader = (match: RegExpExecArray) => string | null
const N = (match: RegExpExecArray, group: number) => Number(match[group])

/** The republic's year 1 is 1912. */
const REPUBLIC = 1911

const FORMS: readonly [RegExp, Reader][] = [
  [
    /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/,
    (m) => iso(N(m, 1), N(m, 2), N(m, 3)),
  ],
  // 2024 08/08 18:33
  [/(?<!\d)(20\d{2})\s([01]\d)\/([0-3]\d)\s\d{1,2}:\d{2}/, (m) => iso(N(m, 1), N(m, 2), N(m, 3))],
  // 周三, 20 三月 2019
  [
    /(?<!\d)([0-3]?\d)\s([一二三四五六七八九十]{1,2}|[01]?\d)月\s(20\d{2})(?!\d)/,
    (m) => iso(N(m, 3), either(m[2]), N(m, 1)),
  ],
  [
    /民国\s*(\d{1,3}|[〇零一二三四五六七八九十百]{1,6})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})\s*日/,
    (m) => iso(REPUBLIC + either(m[1]), either(m[2]), either(m[3])),
  ],
  [
    /([一二][〇○零O0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日/,
    (m) => iso(either(m[1]), either(m[2]), either(m[3])),
  ],
  [/(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/, (m) => iso(N(m, 1), N(m, 2), N(m, 3))],
  [/(?<![\d.])([0-3]?\d)\.([01]?\d)\.(20\d{2})(?!\d)/, (m) => iso(N(m, 3), N(m, 2), N(m, 1))],
  [/(?<!\d)([0-1]\d)\/([0-3]\d)\/(20\d{2})(?!\d)/, (m) => iso(N(m, 3), N(m, 1), N(m, 2))],
]

/** 110-10-13, 110年10月13日, 110.10.13: only where something says that a date of the republic is meant. */
const REPUBLIC_SHORT = /(?<!\d)(\d{2,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/

/** 二O二0 is typed for 二〇二〇. NaN for what is no number. */
const either = (text = '') => numeral(/^\d+$/.test(text) ? text : text.replace(/[O0]/g, '〇')) ?? Number.NaN

export interface FoundDate {
  iso: string
  index: number
}

/** The first date with year, month and day in the text (民國 years among them) and where it stands. */
export function dateIn(text: string, republic = false): FoundDate | null {
  const folded = fold(text)
  const found: FoundDate[] = []
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(folded)
    const date = match && read(match)
    if (match && date) found.push({ iso: date, index: match.index })
  }
  if (republic && found.length === 0) {
    const match = REPUBLIC_SHORT.exec(folded)
    const date = match && N(match, 1) >= 38 ? iso(REPUBLIC + N(match, 1), N(match, 2), N(match, 3)) : null
    if (match && date) found.push({ iso: date, index: match.index })
  }
  return found.sort((a, b) => a.index - b.index)[0] ?? null
}
