import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import type { NamedParty } from './act'

/**
 * Whether a bare name is hardly somebody's: it stands in the middle of a list of bodies, or right behind another name (乙校、景贤女|中,
 * 顺天|宫庙埕).
 */
export function isOfBodies(tokens: readonly Token[], at: number): boolean {
  const [bare, before] = [tokens[at], tokens[at - 1]]
  if (!bare?.person || bare.person.title) return false
  if (before?.class === CLASS.person) return before.end === bare.start
  const list = tokens.slice(Math.max(0, at - 3), at)
  return BODY_IN_FRONT.test(list.map((t) => t.class).join(''))
}
const BODY_IN_FRONT = /[OL]j[yx]?$/

/** 芜渡、江浦、皖口等七市: bare names that the end of the list sums up as places or bodies. */
export const areBodies = (listed: readonly Token[], rest: readonly Token[]): boolean =>
  listed.every(({ person }) => !person?.title) && SUMMED_UP.test(rest.map((t) => t.text).join(''))
const SUMMED_UP = /等?(?:[两三四五六七八九十]{1,3}|\d{1,2})(?:个|家|所)?[省市县区州旗镇乡村地校院局家所方国]/

/** 代表院县双方, 前者由甲代表: a character for each side, or its place in the list, the name of none. */
export const areSorts = ({ sentence }: Clause, { span, text }: NamedParty): boolean =>
  /^[前后]者$/.test(text) ||
  (text.length < 4 && /^(?:双方|[两三四]方)/.test(sentence.text.slice(span.end - sentence.start)))
