import { normalise } from '../../lib/summary/normalise'
import { ROLES } from '../../lib/summary/tagger/labels'

/** A sentence of ours with its stretches marked: `role` by its index in ROLES. */
export interface Marked {
  text: string
  stretches: { role: number; start: number; end: number }[]
}

/** One letter a role, in the order of ROLES. */
const LETTERS = 'SWPBTDL'
const MARK = new RegExp(`\\{([${LETTERS}])[:：]([^{}]*)\\}`, 'g')

/** Reads a line of the corpus: `{P:青禾县水利局}{T:局长}{S:顾明屿}…`, see scripts/tagger/README.md. Throws on a mark that is none. */
export function parseMarks(line: string): Marked {
  const stretches: Marked['stretches'] = []
  let text = ''
  let from = 0
  for (const match of line.matchAll(MARK)) {
    const [mark, letter = '', words = ''] = match
    text += line.slice(from, match.index)
    if (words.length > 0)
      stretches.push({ role: LETTERS.indexOf(letter), start: text.length, end: text.length + words.length })
    text += words
    from = match.index + mark.length
  }
  text += line.slice(from)
  if (/[{}]/.test(text)) throw new Error(`A mark that is none: ${line}`)
  if (LETTERS.length !== ROLES.length) throw new Error('A letter for each role')
  return { text: normalise(text), stretches }
}
