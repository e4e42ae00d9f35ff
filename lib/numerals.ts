const DIGITS = '零一二三四五六七八九'

/** The characters that a numeral of a date is written in, for use in a character class. */
export const NUMERAL = '〇○零一二三四五六七八九十廿卅百\\d'

const D = '[一二三四五六七八九]'
const PLACES = new RegExp(`^(?:(${D})?(千))?零?(?:(${D})?(百))?零?(?:(${D})?(十))?零?(${D})?$`)

/**
 * Reads a numeral below ten thousand as dates, counts and sums write it: 28, 二十八, 廿八, 一百一十, 三千二百, or digit by
 * digit (二〇一五). Gives null for anything else.
 */
export function numeral(text: string): number | null {
  // 一是, 二是: most numerals are one digit.
  const digit = text.length === 1 ? DIGITS.indexOf(text) : -1
  if (digit >= 0) return digit
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text
    .replace(/[〇○]/g, '零')
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replace(/两(?=[千百])/g, '二')
  if (plain !== '' && [...plain].every((character) => DIGITS.includes(character)))
    return Number([...plain].map((character) => DIGITS.indexOf(character)).join(''))
  const places = plain === '' ? null : PLACES.exec(plain)
  if (places === null) return null
  const [, thousands, thousand, hundreds, hundred, tens, ten, ones = '零'] = places
  const count = (digit: string | undefined, unit: string | undefined) =>
    unit === undefined ? 0 : DIGITS.indexOf(digit ?? '一')
  return (
    count(thousands, thousand) * 1000 +
    count(hundreds, hundred) * 100 +
    count(tens, ten) * 10 +
    DIGITS.indexOf(ones)
  )
}
