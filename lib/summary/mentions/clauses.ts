import { Kind, type Token } from '../lexicon/kinds'
import { type KnownNames, segment } from './segment'

/**
 * Segments anew those clauses of a text that `wanted` picks. A mark has no other reading, so the tokens between two marks
 * do not depend on what stands beyond them: cutting at marks gives what cutting the whole text gives. The very same
 * list comes back where nothing was picked.
 */
export function resegment(
  text: string,
  tokens: Token[],
  known: KnownNames,
  wanted: (clause: string, tokens: readonly Token[]) => boolean,
): Token[] {
  const result: Token[] = []
  let from = 0
  let changed = false
  const close = (to: number) => {
    const clause = tokens.slice(from, to)
    const start = clause[0]?.start ?? 0
    const words = text.slice(start, clause.at(-1)?.end ?? start)
    if (clause.length > 0 && wanted(words, clause)) {
      changed = true
      for (const token of segment(words, known)) {
        result.push({ ...token, start: token.start + start, end: token.end + start })
      }
    } else result.push(...clause)
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === Kind.Mark && tokens[i]?.text !== ' ') close(i + 1)
  }
  close(tokens.length)
  return changed ? result : tokens
}
