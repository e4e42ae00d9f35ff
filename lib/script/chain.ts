import { type Config, glyphsOnly, NORMALISATION, RECIPES } from './config'
import type { DictionaryName, Entries } from './dictionary'
import { Judge } from './judge'
import { type Shifts, shifted, wholeCharacter } from './offsets'
import { carry, type Pass, replace, segment } from './pass'
import { Trie } from './trie'

/** Converted text that knows where each offset of the original went. */
export interface Conversion {
  text: string
  /** The place in `text` of an offset between characters of the original, both in UTF-16 units. */
  at(offset: number): number
}

export type Chain = (text: string) => Conversion

const same = (offset: number) => offset

/** Text in which everything stands where it stood. */
export const unchanged = (text: string): Conversion => ({ text, at: same })

/** The tries of a set of entries, each stage built once however many chains share it. */
class Tries {
  private readonly built = new Map<string, Trie>()

  constructor(private readonly entries: Entries) {}

  of(names: readonly DictionaryName[]): Trie {
    const key = names.join()
    const known = this.built.get(key)
    if (known) return known
    const trie = new Trie(
      names
        .map((name) => this.entries[name])
        .filter(Boolean)
        .join('|'),
    )
    this.built.set(key, trie)
    return trie
  }
}

/** The tries of a configuration, in the order in which a text goes through them. */
interface Plan {
  normalise: Trie | null
  segmenter: Trie | null
  stages: readonly Trie[]
}

function chainOf(config: Config, tries: Tries, normalise: boolean, judge: Judge | null): Chain {
  const { segmentation, stages } = RECIPES[config]
  /** Made when the first text comes. */
  let plan: Plan | null = null
  const planned = (): Plan => ({
    normalise: normalise ? tries.of([NORMALISATION]) : null,
    segmenter: segmentation && segmentation !== 'first' ? tries.of([segmentation]) : null,
    stages: stages.map((stage) => tries.of(stage)),
  })
  /** Where segments begin: one for all texts, since most are short and a new one each costs more than to use it. */
  let borders = new Uint8Array(0x100)
  const cleared = (length: number) => {
    if (borders.length <= length) borders = new Uint8Array(2 * length)
    else borders.fill(0, 0, length + 1)
    return borders
  }

  return (original) => {
    plan ??= planned()
    let text = original
    const shifts: Shifts[] = []
    const done = (pass: Pass) => {
      text = pass.text
      if (pass.shifts.length > 0) shifts.push(pass.shifts)
      return pass
    }
    if (plan.normalise) done(replace(plan.normalise, text, null, null))
    let edges = plan.segmenter && segment(plan.segmenter, text, cleared(text.length))
    for (const [index, trie] of plan.stages.entries()) {
      const mark = index === 0 && segmentation === 'first' ? cleared(text.length) : null
      const { length } = text
      const pass = done(replace(trie, text, edges, mark, index === 0 ? judge : null))
      edges = mark ?? edges
      if (edges) edges = carry(edges, length, pass)
    }
    if (shifts.length === 0) return unchanged(text)
    const at = (offset: number) => shifts.reduce((place, each) => shifted(each, place), offset)
    return { text, at: (offset) => wholeCharacter(text, at(offset)) }
  }
}

/** OpenCC's conversion and the parts of it that names need. */
export interface OpenCC {
  /** With the entries that `entriesFor` picks, and no judge, exactly what OpenCC gives. */
  convert: Chain
  /** The same without regional words. */
  glyphs: Chain
  /** What the first stage makes of a text that is one phrase of it; null when it is none. */
  phrase(text: string): string | null
  /** Brings common Traditional text to the region: OpenCC's second stage. */
  finish(traditional: string, options: { words: boolean }): string
}

/** `judged`: a phrase that cuts a common word in two is put to the judge. */
export function createOpenCC(config: Config, entries: Entries, { judged = false } = {}): OpenCC {
  const tries = new Tries(entries)
  const normalise = Boolean(entries[NORMALISATION])
  const plain = glyphsOnly(config)
  const judge =
    judged && entries.Words !== undefined ? new Judge(entries.Words, entries.readings ?? {}) : null
  if (judge) tries.of(RECIPES[config].stages[0] ?? []).stopAt(judge.characters)
  const convert = chainOf(config, tries, normalise, judge)
  return {
    convert,
    glyphs: plain === config ? convert : chainOf(plain, tries, normalise, judge),
    phrase(text) {
      const [first = []] = RECIPES[config].stages
      const trie = tries.of(first)
      const node = trie.match(text, 0, null)
      return node !== 0 && trie.end === text.length ? (trie.value(node) ?? text) : null
    },
    finish(traditional, { words }) {
      const stage = RECIPES[words ? config : plain].stages[1]
      return stage ? replace(tries.of(stage), traditional, null, null).text : traditional
    },
  }
}
