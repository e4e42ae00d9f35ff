import marks from './data/marks.json'

/** A Traditional character and its Simplified form. */
export type Pair = readonly [traditional: string, simplified: string]

/** The code point that the first step is counted from. */
export const START = 0x4e00
/** The unit that would be a step of none: the smallest step is written #. */
export const STEP_0 = 0x22
/** The largest step is written ~; all larger units stand for themselves. */
export const LAST_STEP = 0x7e

/** The code points of characters written as steps from one to the next or as themselves (scripts/dictionary/marks.ts). */
function codesOf(written: string): Uint16Array {
  let code = START
  return Uint16Array.from(written, (character) => {
    const unit = character.charCodeAt(0)
    code = unit > LAST_STEP ? unit : code + unit - STEP_0
    return code
  })
}

/**
 * The 1,551 characters, each one UTF-16 unit, whose two forms everybody meets (OpenCC's TSCharacters, Simplified side in the
 * first level of GB 2312; made by scripts/dictionary/marks.ts). Small enough for every page, where the dictionaries are not.
 */
export function* characterPairs(): Generator<Pair> {
  const simplified = codesOf(marks.simplified)
  for (const [i, code] of codesOf(marks.traditional).entries()) {
    yield [String.fromCharCode(code), String.fromCharCode(simplified[i] ?? code)]
  }
}

/** Simplified forms that Traditional writes too (后, 里, 台): they tell nothing about the script. */
export const IN_TRADITIONAL: string = marks.inTraditional
/** Traditional characters that Simplified writes too (乾, 於): they tell nothing either. */
export const IN_SIMPLIFIED: string = marks.inSimplified
