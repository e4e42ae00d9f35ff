import { matches } from '../matches'
import { AFFAIR_END, NOT_IN_NAME } from './lexicon/agents'
import { IN_ROLE, NAMED_SIDE, NAMES_SIDES, ROLES, SIDE_IN_DOCUMENT, SIDE_LETTER } from './lexicon/roles'

/**
 * The forms that a page gives a party besides its name: by the kind of body (校方, 镇里), by a letter (荷方), by its
 * place in the document (甲方) or in the sentence (后者), by a part of its name (望川银行 for its branch). A form that
 * fits several parties stands for none of them.
 */
export class PartyForms {
  private readonly sides = new Map<string, number>()

  /** `parties`: the normalised names of each; `texts`: the article's, for what it calls them by. */
  constructor(
    private readonly parties: readonly (readonly string[])[],
    texts: readonly string[],
  ) {
    for (const text of texts)
      if (NAMES_SIDES.test(text))
        for (const [, name = '', side = ''] of matches(NAMED_SIDE, text)) {
          const index = parties.findIndex((names) => names.some((n) => name.endsWith(n)))
          if (index >= 0) this.sides.set(side, index)
        }
  }

  /** The party that words like 校方, 后者 and 甲方 stand for; -1 where it is none, or not sure. */
  inRole(words: string): number {
    if (words.length > 6 || !IN_ROLE.test(words)) return -1
    if (SIDE_IN_DOCUMENT.test(words)) return this.sides.get(words) ?? -1
    if (this.parties.length === 2 && /^[前后]者$/.test(words)) return words === '前者' ? 0 : 1
    const role = ROLES.find(([word]) => word.test(words))?.[1]
    if (role) return this.only((names) => names.some((name) => role.test(name)))
    const letter = SIDE_LETTER.exec(words)?.[1]
    return letter ? this.only((names) => names.some((name) => name.slice(-4).includes(letter))) : -1
  }

  /** The party of whose name some words are a part, or a contraction; -1 where it is none, or not sure. */
  byName(words: string): number {
    if (words.length < 2 || words.length > 10) return -1
    const holds = (name: string) =>
      name.startsWith(words) || name.endsWith(words) || (words.length > 2 && name.includes(words))
    const part = this.only((names) => names.some(holds))
    const found = part >= 0 ? part : this.only((names) => names.some((name) => isContracted(words, name)))
    return found >= 0 && (NOT_IN_NAME.test(words) || AFFAIR_END.test(words)) ? -1 : found
  }

  private only(fits: (names: readonly string[]) => boolean): number {
    const first = this.parties.findIndex(fits)
    return first >= 0 && !this.parties.some((names, i) => i > first && fits(names)) ? first : -1
  }
}

/** 陶博馆 for 青瓦陶瓷博物馆, 疾风公司 for 疾风智能公司: letters of the name in its order, the last one its last. */
function isContracted(short: string, name: string): boolean {
  if (short.length < 3 || short.at(-1) !== name.at(-1)) return false
  let i = 0
  for (const c of name) if (c === short[i]) i++
  return i === short.length
}
