const NONE: readonly RegExpExecArray[] = []

/**
 * Every match of a global expression, in order. As text.matchAll, which copies the expression for every call: this costs a
 * tenth where nothing matches. Lookbehind sees the whole text in both.
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
