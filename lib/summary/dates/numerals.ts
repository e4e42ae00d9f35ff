const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The characters that a numeral of a date is written in, for use in a character class. */
export const NUMERAL = '〇○零一二三四五六七八九十廿卅百\\d'

/**
 * Reads a numeral below one thousand as dates and counts write it: 28, 二十八, 廿八, 一百一十, or digit by digit (二〇一五).
 * Gives null for anything else.
 */
export function numeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const expanded = text.replace('廿', '二十').replace('卅', '三十')
  if (/^[〇○零一二三四五六七八九]+$/.test(expanded))
    return Number([...expanded].map((c) => DIGITS[c]).join(''))
  const parts =
    /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      expanded,
    )
  if (!parts || expanded === '') return null
  const [, hundreds, tens, ten, ones] = parts
  const value = (c: string | undefined, otherwise: number) => (c ? (DIGITS[c] ?? 0) : otherwise)
  return value(hundreds, 0) * 100 + (ten ? value(tens, 1) * 10 : 0) + value(ones, 0)
}
