import { characterPairs } from '../script/characters'

/** What each UTF-16 unit folds to: Simplified, half-width, plain space. */
const folded = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
const differing = new Set<string>()
for (const [traditional, simplified] of characterPairs()) {
  folded[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
  differing.add(traditional).add(simplified)
}
for (let code = 0xff01; code <= 0xff5e; code++) folded[code] = code - 0xfee0
for (const space of [0x3000, 0xa0]) folded[space] = 0x20

/** Whether the character's Traditional and Simplified forms differ. */
export function differsByScript(character: string): boolean {
  return differing.has(character)
}

/** As many units as String.fromCharCode is safely given at once. */
const CHUNK = 0x2000

/**
 * Simplified and half-width, so that one list of phrases serves both scripts and both widths. Never changes the length:
 * an offset in the folded text is an offset in the original.
 */
export function fold(text: string): string {
  let result = ''
  for (let start = 0; start < text.length; start += CHUNK) {
    const codes: number[] = []
    const end = Math.min(start + CHUNK, text.length)
    for (let i = start; i < end; i++) codes.push(folded[text.charCodeAt(i)] ?? 0)
    result += String.fromCharCode(...codes)
  }
  return result
}
