import { CLASS } from './lexicon'
import type { Token } from './tokens'

/** Whether a token names a body, or a place that may stand for its government. */
export const isBody = (token: Token | undefined): boolean =>
  token?.class === CLASS.organisation || token?.class === CLASS.place

/** The words of tokens, put together. */
export const textOf = (tokens: readonly Token[]): string => tokens.map((t) => t.text).join('')
