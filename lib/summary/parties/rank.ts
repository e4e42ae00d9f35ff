import type { NamedParty } from '../signing/act'
import { isSelf } from './organisation'

/** What a name loses for standing only in the headline, in a paper's name, or outside the clauses of the signing. */
const HEADLINE = 6
const TITLE = 3
/** A name that stands as it is needs no putting together. */
const COMPOSED = 4
export const ELSEWHERE = 3
/** What a name that says what sort of body it is has before a bare place or an abbreviation. */
const BODY = 10
/** Beyond this length a longer name is no better. */
const FULL = 10

/** 县政府: which one, only a name with its place says. */
const BARE = /^[省市县区州旗镇乡](?:人民)?政府$/

/** How well a name shows which body is meant. */
export const rank = (n: NamedParty): number =>
  Math.min(n.text.length, FULL) +
  (/(?:政府|(?<![省市县区州旗])委|[局部办府院校会署厅司所中心]|海关|公司|集团|大学|银行|行|队|站|馆|社)$/.test(
    n.text,
  )
    ? BODY
    : 0) -
  (BARE.test(n.text) ? BODY : 0) -
  (isSelf(n.text) ? 1000 : 0) -
  (n.span.paragraph < 0 ? HEADLINE : 0) -
  (n.fromTitle ? TITLE : 0) -
  (n.parts ? COMPOSED : 0)
