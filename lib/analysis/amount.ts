import { fold } from '../store/fold'

const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 }
const DIGITS = '零一二三四五六七八九'
/** Longer than any sum that a page writes. */
const LONGEST = 40

const LEAD = /^(?:约|近|超过|超|逾|达|总投资|投资|资金|人民币)/
const END = /(?:多|余)?元(?:人民币|以上|左右)?$/

/** A number written in characters up to 9,999: 三千二百, 一十五; null for what is none. */
function fromCharacters(text: string): number | null {
  let sum = 0
  let digit: number | null = null
  for (const character of text.replace(/两/g, '二').replace(/〇/g, '零')) {
    const value = DIGITS.indexOf(character)
    const unit = UNITS[character]
    if (value !== -1) digit = value
    else if (unit !== undefined) {
      sum += (digit ?? 1) * unit
      digit = null
    } else return null
  }
  return sum + (digit ?? 0)
}

/** 1.2 or 1,200 and the units after it, or characters up to a last 万 or 亿. */
function numberOf(text: string): number | null {
  const figures = /^\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? ''
  const rest = text.slice(figures.length)
  const head = figures === '' ? rest.replace(/[万亿]{1,3}$/, '') : ''
  const units = [...rest.slice(head.length)].map((unit) => UNITS[unit])
  const base = figures === '' ? fromCharacters(head) : Number(figures.replaceAll(',', ''))
  if (base === null || (figures === '' && head === '')) return null
  return units.reduce((product: number | null, unit) => {
    return product === null || unit === undefined ? null : product * unit
  }, base)
}

/** The sum in yuan that an amount names: 1.2亿元 → 120000000. null for other currencies and for what is no sum of money. */
export function yuanOf(amount: string): number | null {
  if (amount.length > LONGEST) return null
  const plain = fold(amount).replace(/\s/g, '')
  if (!END.test(plain)) return null
  const value = numberOf(plain.replace(LEAD, '').replace(LEAD, '').replace(END, ''))
  return value === null ? null : Math.round(value * 100) / 100
}
