import type { Block, Mention } from '../types'

/** Behind a name: (以下简称“望川公司”), (简称澜大), (WIPO), (澜中经). */
const BRACKET =
  /^\s?[(（]\s?(?<said>以?下?简?统?称为?)?\s?[“"「‘]?(?<short>[\p{Script=Han}A-Za-z0-9·-]{2,14})[”"」’]?\s?[)）]/u
const ABBREVIATION = /^[A-Z][A-Za-z-]{1,9}$/
const LONGEST = 30

/** Whether every character of the short form stands in the name, in that order. */
function contracts(short: string, name: string): boolean {
  let i = 0
  for (const c of name) if (c === short[i]) i++
  return i === short.length
}

/**
 * The short forms that the page gives names in brackets behind them: each (normalised) with the full name. A bare bracket counts only
 * where it is an abbreviation in letters or a contraction of the name; 某公司(望川) is a place.
 */
export function shortForms(
  blocks: ReadonlyMap<number, Block>,
  mentions: readonly Mention[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { type, text, end, paragraph } of mentions) {
    if (type !== 'ORG') continue
    const behind = blocks.get(paragraph)?.text.slice(end, end + LONGEST) ?? ''
    const { short, said } = BRACKET.exec(behind)?.groups ?? {}
    if (!short || short.length >= text.length || found.has(short)) continue
    if (said || ABBREVIATION.test(short) || (contracts(short, text) && !text.startsWith(short)))
      found.set(short, text)
  }
  return found
}
