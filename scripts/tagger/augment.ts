import { ROLES } from '../../lib/summary/tagger/labels'
import type { Inventor } from './invent'
import type { Marked } from './marks'

/** Every stretch of the corpus by its role, each once: what a stretch of that role can be replaced by. */
export type Stock = readonly (readonly string[])[]

export function stockOf(corpus: readonly Marked[]): Stock {
  return ROLES.map((_, role) => [
    ...new Set(
      corpus.flatMap(({ text, stretches }) =>
        stretches.filter((s) => s.role === role).map((s) => text.slice(s.start, s.end)),
      ),
    ),
  ])
}

const [SIGNER, PERSON, PARTY, BODY, POST, PAPER, PLACE] = ROLES.keys()
/** 我校, 双方: no name, and bound to what stands around it. */
const SELF = /^(?:我|本|该|双方|两)/

/** Another word for a stretch; the same word for the same stretch of a sentence is the caller's affair. */
function another(word: string, role: number, stock: Stock, invent: Inventor): string {
  const known = () => invent.pick(stock[role] ?? [word]) ?? word
  switch (role) {
    case SIGNER:
    case PERSON:
      return word.length < 2 || /[A-Za-z]/.test(word) ? word : invent.person()
    case PARTY:
    case BODY:
      if (SELF.test(word)) return word
      return invent.chance(0.5)
        ? (invent.pick([...(stock[PARTY as number] ?? []), ...(stock[BODY as number] ?? [])]) ?? word)
        : invent.body()
    case POST:
    case PAPER:
      return invent.chance(0.5) ? known() : word
    case PLACE:
      return invent.chance(0.5) ? invent.place() : word
    default:
      return word
  }
}

/**
 * The sentence with other people, bodies, posts and papers in the same places, so that what is learnt is the frame and the
 * build of names, not the names. `keep`: the share of stretches that stay.
 */
export function vary({ text, stretches }: Marked, stock: Stock, invent: Inventor, keep = 0.3): Marked {
  const chosen = new Map<string, string>()
  const varied: Marked = { text: '', stretches: [] }
  let from = 0
  for (const { role, start, end } of stretches) {
    const word = text.slice(start, end)
    const key = `${role}${word}`
    const other = chosen.get(key) ?? (invent.chance(keep) ? word : another(word, role, stock, invent))
    chosen.set(key, other)
    varied.text += text.slice(from, start)
    varied.stretches.push({ role, start: varied.text.length, end: varied.text.length + other.length })
    varied.text += other
    from = end
  }
  varied.text += text.slice(from)
  return varied
}
