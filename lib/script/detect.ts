import type { ScriptCode } from '../types'
import { characterPairs, IN_SIMPLIFIED, IN_TRADITIONAL } from './characters'

/** How often a text shows what stands in one script only, in characters. */
export interface MarkCount {
  simplified: number
  traditional: number
  /** Hiragana and katakana. */
  kana: number
  /** CJK ideographs, marks among them. */
  han: number
}

const SIMPLIFIED = 1
const TRADITIONAL = 2
const KANA = 3
const HAN = 4

/** The class of each UTF-16 unit; 64 KB, made when the first text is read. */
let classes: Uint8Array | undefined

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table
    .fill(HAN, 0x3400, 0xa000)
    .fill(HAN, 0xf900, 0xfb00)
    .fill(KANA, 0x3041, 0x30fb)
    .fill(KANA, 0x30fc, 0x3100)
  for (const [traditional, simplified] of characterPairs()) {
    table[traditional.charCodeAt(0)] = TRADITIONAL
    table[simplified.charCodeAt(0)] = SIMPLIFIED
  }
  for (const shared of IN_TRADITIONAL + IN_SIMPLIFIED) table[shared.charCodeAt(0)] = HAN
  return table
}

/** Counts what tells the scripts apart; surrogate pairs count as nothing. */
export function countMarks(text: string): MarkCount {
  classes ??= classTable()
  const counts = new Uint32Array(5)
  for (let i = 0; i < text.length; i++) {
    const kind = classes[text.charCodeAt(i)] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const [, simplified = 0, traditional = 0, kana = 0, plain = 0] = counts
  return { simplified, traditional, kana, han: simplified + traditional + plain }
}

/** One kana to this many ideographs makes a text Japanese; a shop sign's の in a Chinese page does not. */
const HAN_PER_KANA = 12

/** Whether a text with these counts is Japanese: its kanji are not to be converted. */
export const isJapanese = ({ kana, han }: MarkCount): boolean => kana > 0 && kana * HAN_PER_KANA >= han

/**
 * The script that a text is written in, by the characters that stand in one script only (OpenCC's character tables,
 * see scripts/dictionary/marks.ts): nine in ten decide, else the text is mixed. null when nothing tells: no mark at
 * all, no Chinese, or Japanese.
 */
export function detectScript(text: string): ScriptCode | null {
  const count = countMarks(text)
  const seen = count.simplified + count.traditional
  if (seen === 0 || isJapanese(count)) return null
  const share = count.simplified / seen
  if (share >= 0.9) return 'hans'
  return share <= 0.1 ? 'hant' : 'mixed'
}
