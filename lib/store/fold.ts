import pairs from 'opencc-js/dict/TSCharacters'

/** For every UTF-16 unit the one that it is searched as. */
let table: Uint16Array | null = null

function foldTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldWidth(unit))
  for (const pair of pairs.split('|')) {
    const [traditional = '', simplified = ''] = pair.split(' ')
    if (traditional.length === 1 && simplified.length === 1) {
      units[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
    }
  }
  return units
}

function foldWidth(unit: number): number {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit === 0x3000 ? 0x20 : unit
  const lower = String.fromCharCode(half).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : half
}

/**
 * The text as it is searched: simplified character by character (OpenCC's TSCharacters), half-width, lower case. The
 * length never changes, so that an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  table ??= foldTable()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    folded += String.fromCharCode(table[text.charCodeAt(at)] ?? 0)
  }
  return folded
}
