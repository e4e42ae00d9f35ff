import { characters } from '../lexicon/characters'
import { Kind, type Token } from '../lexicon/kinds'

const isLevel = characters('省市县区州旗镇乡村町屯')
const STATE =
  /^(?:人民|民主|联邦|阿拉伯|社会主义)*(?:共和国|联邦|王国|公国|酋长国|特区|特别行政区|新区|开发区|地区)$/

/** 岚山|市, not 市|市 */
const isUnit = ({ text }: Token, before: Token): boolean =>
  text.length === 1 && isLevel(text.charCodeAt(0)) && !before.text.endsWith(text)

/** Places of more than one token as one: 岚山|市, 某国|共和国. The very same list comes back where there is none. */
export function joinPlaces(tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const before = joined ? joined.at(-1) : tokens[i - 1]
    if (before?.kind === Kind.Place && (isUnit(token, before) || STATE.test(token.text))) {
      joined ??= tokens.slice(0, i)
      const { start, kind } = before
      joined[joined.length - 1] = { start, end: token.end, kind, text: before.text + token.text }
    } else joined?.push(token)
  }
  return joined ?? tokens
}
