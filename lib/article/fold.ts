import TSCharacters from 'opencc-js/dict/TSCharacters'

/** Traditional character → Simplified, where both are one UTF-16 unit (OpenCC's TSCharacters). */
const simplified = new Map<string, string>()
for (const entry of TSCharacters.split('|')) {
  const [from, to] = entry.split(' ')
  if (from?.length === 1 && to?.length === 1 && from !== to) simplified.set(from, to)
}
const differing = new Set([...simplified.keys(), ...simplified.values()])

/** Whether the character's Traditional and Simplified forms differ. */
export function differsByScript(character: string): boolean {
  return differing.has(character)
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x80) return character
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code === 0x3000 || code === 0xa0) return ' '
  return simplified.get(character) ?? character
}

/**
 * Simplified and half-width, so that one list of phrases serves both scripts and both widths. Never changes the length:
 * an offset in the folded text is an offset in the original.
 */
export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldCharacter(text.charAt(i))
  return folded
}
