import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import { isBody } from '../clauses/words'

/** 甲局携手乙院, 甲局会同乙院: words that join two bodies as 与 does. */
const JOINS = /^(?:联合|携手|联手|偕同?|会同|伙同?|连同|携)$/

/** A body in the shape of a clause. */
export const BODY = '[xyL]{0,2}[OL]y?'

/** The shape of a clause with 携手 read as 与 in front of a body. */
export const joinedShape = ({ tokens }: Clause): string =>
  tokens.map((t, i) => (JOINS.test(t.text) && isBody(tokens[i + 1]) ? CLASS.join : t.class)).join('')

/** The tokens of such a shape. */
export const joined = (tokens: readonly Token[]): Token[] =>
  tokens.map((t) => (JOINS.test(t.text) ? { ...t, class: CLASS.join } : t))

/** Sides stand at the head of a sentence of prose; it keeps the patterns' work bounded. */
export const LONGEST_HEAD = 80
