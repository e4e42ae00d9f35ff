import { COMPOSITES, NOMINAL_VERBS } from './composites'
import words from './data/words.json'
import { FOLLOWERS, PERSON_VERBS, PREPOSITIONS, STOP_WORDS } from './function-words'
import { CONJOINED_DEPARTMENTS, INSTITUTIONS } from './institutions'
import { Kind } from './kinds'
import { ORGANISATION_HEADS, ORGANISATION_NAMES } from './organisations'
import type { Word } from './pack'
import { placeNames } from './places'
import { HONOURS, POSITION_HEADS, POSITION_MODIFIERS } from './positions'

/** The costs of the steps of words.json: −ln of the middle of the step over jieba's 60 million. */
const STEP_COST = [7, 8.5, 10, 10.5, 11.5, 12]
const RARE = 12.5

type Table = typeof words.nominal

function* ofTable(table: Table, kind: Kind): Generator<Word> {
  const cost = (step: number) => STEP_COST[step] ?? RARE
  for (const [step, chars] of table.single.entries()) {
    for (const text of chars) yield { text, kind, cost: cost(step) }
  }
  for (const [step, groups] of table.pairs.entries()) {
    for (const group of groups.split(' ')) {
      for (const second of group.slice(1)) yield { text: group.charAt(0) + second, kind, cost: cost(step) }
    }
  }
  for (const [step, list] of table.longer.entries()) {
    for (const text of list.split(' ')) if (text) yield { text, kind, cost: cost(step) }
  }
}

/**
 * All words of the lexicon, later ones overruling earlier ones in kind. Used when the table is generated, never on a
 * page: what a page loads is data/vocabulary.json.
 */
export function allWords(): Word[] {
  const all = new Map<string, Word>()
  const add = (word: Word) => all.set(word.text, word)
  /** A word of a list keeps the frequency that it has in the language. */
  const list = (texts: readonly string[], kind: Kind, cost: number) => {
    for (const text of texts) add({ text, kind, cost: Math.min(all.get(text)?.cost ?? cost, cost) })
  }
  for (const word of ofTable(words.nominal, Kind.Word)) add(word)
  for (const word of ofTable(words.other, Kind.Action)) add(word)
  list(NOMINAL_VERBS, Kind.Word, 10)
  const isWord = (text: string) => all.has(text)
  for (const [text, cost] of [...placeNames(isWord)]) add({ text, kind: Kind.Place, cost })
  list(COMPOSITES, Kind.Word, 11)
  list(STOP_WORDS, Kind.Stop, 9)
  list(FOLLOWERS, Kind.Follower, 9)
  list(PERSON_VERBS, Kind.Verb, 9)
  list(PREPOSITIONS, Kind.Preposition, 8)
  list(POSITION_MODIFIERS, Kind.Modifier, 9)
  list(POSITION_HEADS, Kind.Position, 8)
  list(HONOURS, Kind.Position, 8)
  list(INSTITUTIONS, Kind.Organisation, 8.5)
  list(CONJOINED_DEPARTMENTS, Kind.Head, 9)
  list(ORGANISATION_HEADS, Kind.Head, 9)
  list(ORGANISATION_NAMES, Kind.Organisation, 8.5)
  return [...all.values()]
}
