/** Whether a UTF-16 unit is one of a set. */
export type Characters = (code: number) => boolean

/** A set of characters, asked by code: a bit each, so that no string is made for the asking. */
export function characters(chars: string): Characters {
  const bits = new Uint32Array(0x800)
  for (let i = 0; i < chars.length; i++) {
    const code = chars.charCodeAt(i)
    bits[code >> 5] = (bits[code >> 5] as number) | (1 << (code & 31))
  }
  return (code) => (((bits[code >> 5] as number) >>> (code & 31)) & 1) === 1
}
