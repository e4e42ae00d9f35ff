import type { Clause } from '../clauses/tokens'
import type { Block, Mention, Span } from '../types'
import { PROVINCE_OF_LETTER, SHARED_OFFICES } from './provinces'

/** A party that stands in an abbreviation: its full name, the words that stand for it, and whether the name itself stands nowhere. */
export interface ComposedParty {
  name: string
  span: Span
  composed: boolean
}

const LETTERS = Object.keys(PROVINCE_OF_LETTER).join('')
const SHARED = new RegExp(
  `([${LETTERS}]{2,6})(?:[两三四五六七八九])?(?:省区市|省区|省市|省|地|市|区)?(${SHARED_OFFICES.join('|')}|双方|政府)?(?:部门|系统)?(?=[签就在共联召举战开将]|$)`,
)

/**
 * 黔辽两省质监局, 晋陕检验检疫部门: one party a letter, where every letter is a province. The name is taken from where the page writes
 * it out; where it never does, it is put together in the page's own script.
 */
export function composedIn({ sentence }: Clause, blocks: ReadonlyMap<number, Block>): ComposedParty[] {
  const match = SHARED.exec(sentence.text)
  if (!match) return []
  const [whole, letters = '', unit = ''] = match
  const start = sentence.start + match.index
  const span = { paragraph: sentence.paragraph, start, end: start + whole.length }
  const at = unit === '' || unit === '双方' ? -1 : whole.indexOf(unit)
  const block = blocks.get(sentence.paragraph)
  const body = at < 0 ? '' : unit
  const rawBody = at < 0 ? '' : (block?.raw.slice(start + at, start + at + unit.length) ?? unit)
  const traditional = rawBody !== body
  return [...letters].map((letter) => {
    const [hans, hant] = PROVINCE_OF_LETTER[letter] ?? [letter, letter]
    const written = standing(`${hans}${body}`, blocks)
    return written ?? { name: `${traditional ? hant : hans}${rawBody}`, span, composed: true }
  })
}

const NATIONS =
  /(?:中(\p{Script=Han})|(\p{Script=Han})中)(?=两国|双方|政府|经济|经贸|关系|签署|签订|合作|友好|共建|外长|建交)/u

/** 中某两国: China and the country of the article whose name begins with that character. */
export function nationsIn(blocks: ReadonlyMap<number, Block>, places: readonly Mention[]): ComposedParty[] {
  for (const { text, paragraph } of blocks.values()) {
    const match = NATIONS.exec(text)
    const letter = match?.[1] ?? match?.[2]
    if (!match || !letter) continue
    const other = places.find(
      (m) => m.text.startsWith(letter) && m.text.length > 1 && !/[省市县区]$/.test(m.text),
    )
    if (!other) continue
    const span = { paragraph, start: match.index, end: match.index + match[0].length }
    const home = standing('中国', blocks) ?? { name: '中国', span, composed: true }
    const { start, end } = other
    return [home, { name: other.text, span: { paragraph: other.paragraph, start, end }, composed: false }]
  }
  return []
}

/** Where the page writes the full name. */
function standing(name: string, blocks: ReadonlyMap<number, Block>): ComposedParty | null {
  for (const { paragraph, text } of blocks.values()) {
    const start = text.indexOf(name)
    if (start >= 0) return { name, span: { paragraph, start, end: start + name.length }, composed: false }
  }
  return null
}
