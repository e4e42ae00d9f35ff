import { characters } from '../lexicon/characters'
import { byFirst } from './first'
import { WORDS, type WordClass } from './lexicon'

/** A word of the lexicon in a text. */
export interface Word {
  start: number
  end: number
  class: WordClass
}

/** The words that begin with one character: their expression, one group for each class. */
interface Entry {
  form: RegExp
  classes: WordClass[]
}

/** For each first character its alternatives, in the order of WORDS. */
const sources = byFirst(WORDS)

const begins = characters(String.fromCharCode(...sources.keys()))
/** Expressions are made when a text first needs them: one page meets a third of the characters. */
const entries = new Map<number, Entry>()

function entryOf(code: number): Entry {
  const known = entries.get(code)
  if (known) return known
  const words = sources.get(code) ?? []
  const made = {
    form: new RegExp(words.map(([, source]) => `(${source})`).join('|'), 'y'),
    classes: words.map(([of]) => of),
  }
  entries.set(code, made)
  return made
}

/** The first word of the lexicon in a text at or behind `from`; where several begin there, the one that WORDS gives first. */
export function nextWord(text: string, from: number): Word | null {
  for (let start = from; start < text.length; start++) {
    const code = text.charCodeAt(start)
    if (!begins(code)) continue
    const { form, classes } = entryOf(code)
    form.lastIndex = start
    const match = form.exec(text)
    if (!match) continue
    let group = 0
    while (match[group + 1] === undefined) group++
    return { start, end: form.lastIndex, class: classes[group] as WordClass }
  }
  return null
}

/** Every expression of the lexer, for whoever judges them. */
export const everyForm = (): RegExp[] => [...sources.keys()].map((code) => entryOf(code).form)
