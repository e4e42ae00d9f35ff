import { Kind, type Token } from '../lexicon/kinds'

/** Words whose first character is the end of a body's name as often: 管理|处于5月8日, 营业|处在望川. */
const OFFICE_WORD = /^处[于在]$/
/** What stands behind 于 and 在 where they say when or where, not in what state. */
const WHEN_OR_WHERE = new Set<Kind>([Kind.Place, Kind.Follower])
const DATE = /^(?:\d{1,2}[月日号]|\d{3,4}年|同日|同年|当[天日]|民国|公元|今年|去年|本月|上月)$/
/** 管理|处于|五|日: a day in Chinese numerals, whose characters are tokens of their own. */
const DAY_IN_NUMERALS = /^[一二三四五六七八九十廿]{1,3}[月日号]/
const LONGEST_DAY = 4

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

/** The tokens with 处 parted from 于 and 在 behind a noun and in front of a date or a place. */
export function withOffices(tokens: readonly Token[]): readonly Token[] {
  const parts = (token: Token, i: number) =>
    OFFICE_WORD.test(token.text) &&
    tokens[i - 1]?.kind === Kind.Word &&
    (WHEN_OR_WHERE.has(tokens[i + 1]?.kind ?? Kind.Mark) ||
      DATE.test(tokens[i + 1]?.text ?? '') ||
      DAY_IN_NUMERALS.test(wordsOf(tokens.slice(i + 1, i + 1 + LONGEST_DAY))))
  if (!tokens.some(parts)) return tokens
  return tokens.flatMap((token, i) => {
    if (!parts(token, i)) return [token]
    const { start, end, text } = token
    return [
      { start, end: start + 1, kind: Kind.Word, text: text.charAt(0) },
      { start: start + 1, end, kind: Kind.Preposition, text: text.slice(1) },
    ]
  })
}
