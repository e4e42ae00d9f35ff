import type { OpenCC } from './chain'
import { type Config, readsSimplified, writesSimplified } from './config'
import errata from './data/errata.json'
import { guarded } from './guarded'
import { isPerson, type KeptName, NAME_CHARACTERS, traditionalName } from './names'
import { Trie } from './trie'

const toTraditional: Readonly<Record<string, string>> = errata.toTraditional
const toSimplified: Readonly<Record<string, string>> = errata.toSimplified

/** Characters that guarded words put into the text before the last stage. */
export const GUARD_CHARACTERS: string = NAME_CHARACTERS + Object.values(toTraditional).join('')

export interface GuardOptions {
  /** Names found on the page: converted as names, as a whole, and never reworded. */
  keep?: readonly (string | KeptName)[]
  /** The reader's own words, [from, to]; they win over everything. */
  words?: readonly (readonly [from: string, to: string])[]
}

function addErrata(guard: Trie, config: Config, opencc: OpenCC, options: { words: boolean }): Trie {
  if (readsSimplified(config)) {
    for (const [from, to] of Object.entries(toTraditional)) guard.add(from, opencc.finish(to, options))
  } else if (writesSimplified(config)) {
    for (const [from, to] of Object.entries(toSimplified)) guard.add(from, to)
  }
  return guard
}

function convertName(name: KeptName, config: Config, opencc: OpenCC, inName: OpenCC['convert']): string {
  if (readsSimplified(config)) {
    const traditional = traditionalName(name, {
      characterOf: (character) => inName(character).text,
      phraseOf: opencc.phrase,
    })
    if (traditional !== null) return opencc.finish(traditional, { words: false })
  } else if (!writesSimplified(config) && isPerson(name)) {
    return name.text
  }
  return inName(name.text).text
}

/**
 * The small trie that stands in front of OpenCC's dictionaries: what it knows is taken out of the text before they
 * see it, as longest match from the left. Of the same word the reader's reading wins, then the name, then the erratum.
 */
export function createGuard(config: Config, opencc: OpenCC, { keep = [], words = [] }: GuardOptions): Trie {
  const guard = new Trie()
  for (const [from, to] of words) guard.add(from, to)
  if (keep.length > 0) {
    const inName = guarded(addErrata(new Trie(), config, opencc, { words: false }), opencc.glyphs)
    for (const kept of keep) {
      const name = typeof kept === 'string' ? { text: kept } : kept
      if (name.text.length > 1) guard.add(name.text, convertName(name, config, opencc, inName))
    }
  }
  return addErrata(guard, config, opencc, { words: true })
}
