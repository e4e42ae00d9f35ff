import { byFirst } from './clauses/first'
import { characters } from './lexicon/characters'

/**
 * Tells whether a text holds a match of any of some expressions. As one alternation of them would, whose cost grows with their number:
 * here a character is looked up among those that matches begin with, and only its own alternatives are tried. Throws where a match may
 * begin with anything, see `alternativesOf`.
 */
export function holding(expressions: readonly string[]): (text: string) => boolean {
  const sources = byFirst(expressions.map((expression) => [null, expression]))
  const begins = characters(String.fromCharCode(...sources.keys()))
  // Expressions are made when a text first needs them.
  const forms = new Map<number, RegExp>()
  const formOf = (code: number): RegExp => {
    const known = forms.get(code)
    if (known) return known
    const form = new RegExp((sources.get(code) ?? []).map(([, source]) => source).join('|'), 'y')
    forms.set(code, form)
    return form
  }
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!begins(code)) continue
      const form = formOf(code)
      form.lastIndex = at
      if (form.test(text)) return true
    }
    return false
  }
}
