import { Kind, type Token } from '../lexicon/kinds'

const LEVEL = /^[省市县区州旗镇乡村町屯]$/
const STATE =
  /^(?:人民|民主|联邦|阿拉伯|社会主义)*(?:共和国|联邦|王国|公国|酋长国|特区|特别行政区|新区|开发区|地区)$/

/** Places of more than one token as one: 松山|市, 葡萄牙|共和国. */
export function joinPlaces(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const level = LEVEL.test(token.text) && !before?.text.endsWith(token.text)
    if (before?.kind === Kind.Place && (level || STATE.test(token.text))) {
      joined[joined.length - 1] = { ...before, end: token.end, text: before.text + token.text }
    } else if (level && LONE.has(before?.kind ?? Kind.Mark)) joined.push(unknownPlace(text, joined, token))
    else joined.push(token)
  }
  return joined
}

const LONE = new Set<Kind>([Kind.Char, Kind.Action])

/** A place that the gazetteer lacks: two or three characters that make no word, and a level (越前|町). */
function unknownPlace(text: string, joined: Token[], level: Token): Token {
  let from = joined.length
  while (from > 0 && joined.length - from < 3 && LONE.has(joined[from - 1]?.kind ?? Kind.Mark)) {
    if (joined[from - 1]?.text.length !== 1) break
    from--
  }
  const first = joined[from]
  if (!first || joined.length - from < 2) return level
  joined.length = from
  return { ...level, start: first.start, kind: Kind.Place, text: text.slice(first.start, level.end) }
}
