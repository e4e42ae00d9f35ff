import { Kind, type Token } from '../lexicon/kinds'
import { type KnownNames, segment } from './segment'

/** A clause of a text: tokens[from] to tokens[to - 1]. */
export interface Stretch {
  text: string
  tokens: readonly Token[]
  from: number
  to: number
}

/**
 * Segments anew those clauses of a text that `wanted` picks. A mark has no other reading, so the tokens between two marks
 * do not depend on what stands beyond them: cutting at marks gives what cutting the whole text gives. The very same
 * list comes back where nothing was picked.
 */
export function resegment(
  text: string,
  tokens: Token[],
  known: KnownNames,
  wanted: (clause: Stretch) => boolean,
): Token[] {
  let result: Token[] | null = null
  let from = 0
  const close = (to: number) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (first && last && to > from && wanted({ text, tokens, from, to })) {
      result ??= tokens.slice(0, from)
      for (const token of segment(text.slice(first.start, last.end), known)) {
        token.start += first.start
        token.end += first.start
        result.push(token)
      }
    } else if (result) for (let i = from; i < to; i++) result.push(tokens[i] as Token)
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === Kind.Mark && tokens[i]?.text !== ' ') close(i + 1)
  }
  close(tokens.length)
  return result ?? tokens
}
