import marks from './data/marks.json'

/** A Traditional character and its Simplified form. */
export type Pair = readonly [traditional: string, simplified: string]

/**
 * The 1,551 characters, each one UTF-16 unit, whose two forms everybody meets (OpenCC's TSCharacters, Simplified side in the first level of GB 2312; made by
 * scripts/dictionary/marks.ts). Small enough for every page, where the dictionaries are not.
 */
export function* characterPairs(): Generator<Pair> {
  const { gaps, simplified } = marks
  let code = 0x4e00
  for (let i = 0; i < simplified.length; i++) {
    code += Number.parseInt(gaps.slice(2 * i, 2 * i + 2), 16)
    yield [String.fromCharCode(code), simplified.charAt(i)]
  }
}

/** Simplified forms that Traditional writes too (后, 里, 台): they tell nothing about the script. */
export const IN_TRADITIONAL: string = marks.inTraditional
/** Traditional characters that Simplified writes too (乾, 於): they tell nothing either. */
export const IN_SIMPLIFIED: string = marks.inSimplified
