import { numeral } from '../numerals'
import { fold } from '../store/fold'

const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 }
/** Longer than any sum that a page writes. */
const LONGEST = 40

const LEAD = /^(?:约|近|超过|超|逾|达|总投资|投资|资金|人民币)/
const END = /(?:多|余)?元(?:人民币|以上|左右)?$/

/** 1.2 or 1,200 and the units after it, or characters up to a last 万 or 亿. */
function numberOf(text: string): number | null {
  const figures = /^\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? ''
  const rest = text.slice(figures.length)
  const head = figures === '' ? rest.replace(/[万亿]{1,3}$/, '') : ''
  const units = [...rest.slice(head.length)].map((unit) => UNITS[unit])
  const base = figures === '' ? numeral(head.replace(/两/g, '二')) : Number(figures.replaceAll(',', ''))
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
