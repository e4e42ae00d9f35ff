import { characterPairs } from '../script/characters'
import { folded, foldTable } from '../script/fold'

const pairs = [...characterPairs()]
const differing = new Set(pairs.flat())
const table = foldTable(pairs)
table[0xa0] = 0x20

/** Whether the character's Traditional and Simplified forms differ. */
export const differsByScript = (character: string): boolean => differing.has(character)

/**
 * Simplified and half-width, so that one list of phrases serves both scripts and both widths. Never changes the length:
 * an offset in the folded text is an offset in the original.
 */
export const fold = (text: string): string => folded(text, table)
