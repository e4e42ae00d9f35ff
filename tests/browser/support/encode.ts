/** The double-byte encodings that old pages are written in. */
export type Legacy = 'gbk' | 'big5'

const tables = new Map<Legacy, Map<string, readonly [number, number]>>()

/** The platform decodes these and does not encode them: every pair of bytes is decoded once and the table turned round. */
function tableOf(encoding: Legacy): Map<string, readonly [number, number]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}

/** Bytes of a text in an old encoding; what it lacks is written as a character reference, as its pages do. */
export function encode(text: string, encoding: Legacy): Uint8Array {
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const pair = table.get(character)
    if (code < 0x80) bytes.push(code)
    else if (pair) bytes.push(...pair)
    else bytes.push(...Buffer.from(`&#${code};`))
  }
  return Uint8Array.from(bytes)
}
