/** How many parts an ideographic description character takes (Unicode, chapter 18.2; OpenCC's reading of it). */
function arity(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2
}

const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The end of the description sequence at `start`; 0 when none stands there or it is cut short. */
function sequenceEnd(text: string, start: number): number {
  const parts = arity(text.charCodeAt(start))
  if (parts === 0) return 0
  let end = start + 1
  for (let part = 0; part < parts; part++) {
    if (end >= text.length) return 0
    end = sequenceEnd(text, end) || end + lengthAt(text, end)
  }
  return end
}

/** How much to step over where no word matches: a character, or a whole description sequence such as ⿰钅大. */
export function unmatchedLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x2ff0 || (unit > 0x2fff && unit < 0xd800)) return 1
  const end = sequenceEnd(text, at)
  return end > at ? end - at : lengthAt(text, at)
}
