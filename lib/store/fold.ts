import { allCharacterPairs } from '../script/all-characters'
import { folded, foldTable } from '../script/fold'

/** For every UTF-16 unit the one that it is searched as; made when a text is first folded. */
let table: Uint16Array | null = null

function lowerCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/**
 * The text as it is searched: simplified character by character (OpenCC's TSCharacters), half-width, lower case. The
 * length never changes, so that an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  table ??= foldTable(allCharacterPairs()).map(lowerCase)
  return folded(text, table)
}
