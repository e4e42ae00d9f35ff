/** As many units as String.fromCharCode is safely given at once. */
const PIECE = 0x2000

/**
 * What each UTF-16 unit is matched as: its Simplified form where a pair gives one, its half-width form, else itself. Pairs of
 * more than a unit are passed over.
 */
export function foldTable(pairs: Iterable<readonly [traditional: string, simplified: string]>): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  for (const [from, to] of pairs) {
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0
  table[0x3000] = 0x20
  return table
}

/** The text unit by unit as the table has it. Its length never changes: an offset in it is an offset in the original. */
export function folded(text: string, table: Uint16Array): string {
  let result = ''
  for (let from = 0; from < text.length; from += PIECE) {
    const units: number[] = []
    const to = Math.min(text.length, from + PIECE)
    for (let i = from; i < to; i++) units.push(table[text.charCodeAt(i)] as number)
    // apply with an array is copied at once; spreading a typed array goes through its iterator.
    result += String.fromCharCode.apply(null, units)
  }
  return result
}
