import { fold } from '../store/fold'

const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 }
const DIGITS = '零一二三四五六七八九'
const FIGURE =
  /^(?:约|近|超过?|逾|达|总?投?资?|人民币)*(\d[\d,]*(?:\.\d+)?)?([零〇一二三两四五六七八九十百千]*)([万亿千百]*)(?:多|余)?(?:人民币)?元(?:人民币)?(?:以上)?$/

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

/** The sum in yuan that an amount names: 1.2亿元 → 120000000. null for other currencies and for what is no sum of money. */
export function yuanOf(amount: string): number | null {
  const [, figures, characters = '', units = ''] = FIGURE.exec(fold(amount).replace(/\s/g, '')) ?? []
  const written = characters === '' ? null : fromCharacters(characters)
  const base =
    figures === undefined ? written : characters === '' ? Number(figures.replaceAll(',', '')) : null
  if (base === null || !Number.isFinite(base)) return null
  const factor = [...units].reduce((product, unit) => product * (UNITS[unit] ?? 1), 1)
  return Math.round(base * factor * 100) / 100
}
