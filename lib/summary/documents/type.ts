import { DOCUMENT_HEADS, TYPE_MODIFIERS } from './lexicon'

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const HEAD = `(?:${longestFirst(DOCUMENT_HEADS)})`
const MODIFIER = `(?:${longestFirst(TYPE_MODIFIERS)})`
const TAIL = `(?:\\s?[(（][^()（）]{1,12}[)）])?`

/** A bare type where it stands in running text: 战略合作框架协议. */
export const BARE_TYPE = `${MODIFIER}*${HEAD}`
const TITLE_TYPE = new RegExp(`(${MODIFIER}*${HEAD})${TAIL}$`)
const ONLY_TYPE = new RegExp(`^(?:${MODIFIER}|的|与|和|、|及|暨)*${HEAD}${TAIL}$`)

/**
 * The type of a document inside its (normalised) name, as offsets into it: 战略合作备忘录 in 关于…的战略合作备忘录.
 * null when the name is of nothing that gets signed, a law or an opinion.
 */
export function typeIn(name: string): { start: number; end: number } | null {
  const match = TITLE_TYPE.exec(name)
  const type = match?.[1]
  return type === undefined || match === null ? null : { start: match.index, end: match.index + type.length }
}

const WORDS_OF_TYPE = new RegExp(`${MODIFIER}|${HEAD}|[的与和、及暨“”\\s]`, 'g')

/** What a name says beyond what sort of paper it is. */
export const content = (name: string): string => name.replace(WORDS_OF_TYPE, '')

/** Whether a name says nothing but what sort of paper it is. */
export const isGeneric = (name: string): boolean => ONLY_TYPE.test(name)
