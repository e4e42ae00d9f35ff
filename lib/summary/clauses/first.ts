import { type Characters, characters } from '../lexicon/characters'

/** One of several ways to read an expression, and the characters that its matches begin with. */
export interface Alternative {
  source: string
  first: ReadonlySet<string>
}

/** The alternatives of several expressions by the characters that they begin with, in their order; each with what it stands for. */
export function byFirst<T>(
  expressions: Iterable<readonly [of: T, source: string]>,
): Map<number, [T, string][]> {
  const found = new Map<number, [T, string][]>()
  for (const [of, expression] of expressions)
    for (const { source, first } of alternativesOf(expression))
      for (const char of first) {
        const code = char.charCodeAt(0)
        const known = found.get(code)
        if (known) known.push([of, source])
        else found.set(code, [[of, source]])
      }
  return found
}

/** Whether matches of an expression can begin with a character. */
export const beginning = (expression: string): Characters =>
  characters(
    alternativesOf(expression)
      .flatMap(({ first }) => [...first])
      .join(''),
  )

/** What a stretch of an expression can begin with. */
interface First {
  chars: Set<string>
  /** Nothing of it need stand there: what follows may come first as well. */
  empty: boolean
}

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
const GROUP = /\?(:|<?[=!])/y
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y
const SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const ESCAPED: Readonly<Record<string, string>> = { d: '0123456789', s: SPACE }
/** Stands for any character at all. */
const ANY = ''

/**
 * The alternatives of an expression with their first characters, so that a text is looked up in those before an expression is
 * tried on it. Knows the syntax that the lexicon is written in; throws where matches may begin with anything ([^…] or . in
 * front) or be empty.
 */
export function alternativesOf(source: string): Alternative[] {
  let at = 0
  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at
    const match = form.exec(source)
    if (match) at = form.lastIndex
    return match
  }

  function alternatives(): First[] {
    const all = [sequence()]
    while (source[at] === '|') {
      at++
      all.push(sequence())
    }
    return all
  }

  function sequence(): First {
    const first: First = { chars: new Set(), empty: true }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const { chars, empty } = part()
      const count = take(QUANTIFIER)
      if (!first.empty) continue
      for (const char of chars) first.chars.add(char)
      first.empty = empty || (count !== null && (/^[?*]/.test(count[0]) || count[1] === '0'))
    }
    return first
  }

  function part(): First {
    const set = take(CLASS)
    if (set) return { chars: inClass(set[1] ?? ''), empty: false }
    const char = source.charAt(at++)
    if (char === '\\') return { chars: escaped(source.charAt(at++)), empty: false }
    if (char === '.') return { chars: new Set([ANY]), empty: false }
    if (char !== '(') return { chars: new Set([char]), empty: false }
    const looks = (take(GROUP)?.[1] ?? ':') !== ':'
    const inside = alternatives()
    at++
    if (looks) return { chars: new Set(), empty: true }
    return {
      chars: new Set(inside.flatMap(({ chars }) => [...chars])),
      empty: inside.some(({ empty }) => empty),
    }
  }

  const found: Alternative[] = []
  for (; at <= source.length; at++) {
    const from = at
    const { chars, empty } = sequence()
    if (empty || chars.has(ANY)) throw new Error(`may begin with anything: ${source}`)
    found.push({ source: source.slice(from, at), first: chars })
  }
  return found
}

const escaped = (char: string): Set<string> => new Set(ESCAPED[char] ?? [char])

/** The characters of […]; ranges are written out. */
function inClass(inside: string): Set<string> {
  if (inside.startsWith('^')) return new Set([ANY])
  const chars = new Set<string>()
  for (let i = 0; i < inside.length; i++) {
    const char = inside.charAt(i)
    if (char === '\\') for (const one of escaped(inside.charAt(++i))) chars.add(one)
    else if (inside[i + 1] === '-' && i + 2 < inside.length) {
      for (let code = inside.charCodeAt(i); code <= inside.charCodeAt(i + 2); code++)
        chars.add(String.fromCharCode(code))
      i += 2
    } else chars.add(char)
  }
  return chars
}
