/** Where lengths changed: four numbers a piece, `from` start and end, `to` start and end, in UTF-16 units, ascending. */
export type Shifts = readonly number[]

/**
 * The place in the converted text of an offset in the original. Inside a piece whose length changed (互联网 → 網際網路)
 * offsets are spread evenly.
 */
export function shifted(shifts: Shifts, offset: number): number {
  let low = 0
  let high = shifts.length / 4
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((shifts[middle * 4] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  if (low === 0) return offset
  const [start = 0, end = 0, to = 0, toEnd = 0] = shifts.slice(low * 4 - 4, low * 4)
  if (offset >= end) return toEnd + offset - end
  return to + Math.round(((offset - start) * (toEnd - to)) / (end - start))
}

/** Never between the halves of a surrogate pair. */
export function wholeCharacter(text: string, offset: number): number {
  const low = text.charCodeAt(offset)
  const high = text.charCodeAt(offset - 1)
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? offset - 1 : offset
}
