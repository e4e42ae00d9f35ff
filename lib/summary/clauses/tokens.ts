import type { DateMention } from '../dates/types'
import type { TitledDocument } from '../documents/titled'
import { isGeneric } from '../documents/type'
import type { Mention, PersonMention, Sentence, Span } from '../types'
import { inContext } from './context'
import { nextWord } from './lexer'
import { CLASS, type WordClass } from './lexicon'

/** One word or mention of a sentence. Offsets are those of its paragraph. */
export interface Token extends Span {
  class: WordClass
  /** Normalised words. */
  text: string
  person?: PersonMention
  mention?: Mention
  titled?: TitledDocument
  date?: DateMention
  /** What a chunk was joined from. */
  parts?: Token[]
}

/** A sentence as word classes: `shape[i]` is the class of `tokens[i]`, so that a match on the shape leads to its tokens. */
export interface Clause {
  sentence: Sentence
  tokens: Token[]
  shape: string
}

/** What the sentence holds, found by the stages before. All within the sentence, each list in order of the text. */
export interface Contents {
  people: readonly PersonMention[]
  mentions: readonly Mention[]
  titled: readonly TitledDocument[]
  dates: readonly DateMention[]
}

/** (女), (左二), (18日), (以下简称…): a remark on what stands before it, no part of the clause. */
const BRACKET = /^\s?[(（][^()（）]{0,30}[)）]/
/** What BRACKET can begin with is no Chinese character. */
const mayBeRemark = (code: number): boolean => code < 0x4e00 || code > 0x9fff
/** Forms of address behind a name: no word of the clause. */
const ADDRESS =
  /^(?:先生|女士|小姐|同志|阁下|太平绅士|(?:教授|博士)?工程师|教授|博士|院士|爵士|医生|律师)(?!们)/
const LONGEST_ADDRESS = 6
/** A second post behind a name that has one in front: 驻某国代表甲大使, 处长乙处长. */
const POST_AGAIN =
  /^副?(?:(?:[校院处局所科司厅署县市区镇乡部行会组队站馆台社次议]|理事|董事|秘书|检察)长|大使|公使|主任|书记|总经理|总裁|主席)(?=[、,和与及同于在代共分签向]|$)/
/** Words that no class knows: up to this length they may be an adverb that the lexicon lacks. */
const SHORT = 3

/** 乌方, 中方: a country's side, no person. */
const SIDE_NAME = /^.方$/

/** Every token has all fields in one order: the grammar asks for them at every step, and one shape is what is fast. */
const token = (sentence: Sentence, start: number, end: number, of: WordClass): Token => ({
  paragraph: sentence.paragraph,
  start,
  end,
  class: of,
  text: sentence.text.slice(start - sentence.start, end - sentence.start),
  person: undefined,
  mention: undefined,
  titled: undefined,
  date: undefined,
  parts: undefined,
})

/** The mentions of a sentence as tokens, in order; where two overlap, the one that is asked for first wins. */
function entities({ people, mentions, titled, dates }: Contents, sentence: Sentence): Token[] {
  const taken: Token[] = []
  const occupied = new Uint8Array(sentence.end - sentence.start)
  const take = ({ start, end }: Span, of: WordClass): Token | null => {
    const [from, to] = [start - sentence.start, end - sentence.start]
    for (let i = from; i < to; i++) if (occupied[i] === 1) return null
    occupied.fill(1, from, to)
    const made = token(sentence, start, end, of)
    taken.push(made)
    return made
  }
  for (const document of titled) {
    const made = take(document.outer, document.type ? CLASS.document : CLASS.quoted)
    if (made) made.titled = document
  }
  for (const person of people) {
    if (!person.title && SIDE_NAME.test(person.name.text)) continue
    const scene = isPlaceName(person) || isScene(person, sentence)
    const made = take(person.span, scene ? CLASS.place : CLASS.person)
    if (made && !scene) made.person = person
  }
  for (const mention of mentions) {
    if (mention.type !== 'ORG' || isGeneric(mention.text)) continue
    const made = take(mention, CLASS.organisation)
    if (made) made.mention = mention
  }
  for (const date of dates) {
    const made = take(date, CLASS.time)
    if (made) made.date = date
  }
  for (const mention of mentions) {
    const made = mention.type === 'LOC' ? take(mention, CLASS.place) : null
    if (made) made.mention = mention
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** 余市町: a place abroad, or one that no gazetteer has. */
const isPlaceName = ({ title, name }: PersonMention): boolean =>
  title === null && /^\p{Script=Han}{2,}[市县町]$/u.test(name.text)

/** 在岚州签署, 在首都望川: a bare name behind 在 that nobody accompanies there is a place. */
function isScene(person: PersonMention, sentence: Sentence): boolean {
  if (person.title) return false
  const from = person.span.start - sentence.start
  const to = person.span.end - sentence.start
  const after = sentence.text.slice(to, to + 40)
  return (
    /(?:[在于抵赴]|首都)$/.test(sentence.text.slice(Math.max(0, from - 3), from)) &&
    !/^[^,。;]*(?:见证|陪同|带领|率领|主持|努力|领导|倡议|推动|指导|出席|手)/.test(after)
  )
}

/** Cuts a sentence into mentions, words of the signing lexicon and what lies between (class x). Linear in its length. */
export function tokenise(sentence: Sentence, contents: Contents): Clause {
  const tokens: Token[] = []
  const textAt = (start: number, end: number) =>
    sentence.text.slice(start - sentence.start, end - sentence.start)
  const push = (start: number, end: number, of: WordClass) => {
    if (end > start) tokens.push(token(sentence, start, end, of))
  }
  const words = (start: number, end: number) => {
    let from = start
    const gap = textAt(start, end)
    for (let word = nextWord(gap, 0); word; word = nextWord(gap, from - start)) {
      plain(from, start + word.start)
      from = start + word.end
      push(start + word.start, from, word.class)
      // 合作意向书(MOU)
      if (word.class === CLASS.document) from += BRACKET.exec(gap.slice(word.end))?.[0].length ?? 0
    }
    plain(from, end)
  }
  const plain = (start: number, end: number) => {
    if (end <= start) return
    // A blank in a headline parts two statements: 共谋发展 甲市与乙校签约.
    const blank = sentence.paragraph < 0 ? textAt(start, end).search(/(?<=\S)\s+(?=\S)/) : -1
    if (blank >= 0) {
      plain(start, start + blank)
      push(start + blank, start + blank + 1, CLASS.comma)
      plain(start + blank + 1, end)
      return
    }
    const length = textAt(start, end).trim().length
    if (length > 0) push(start, end, length <= SHORT ? CLASS.short : CLASS.words)
  }
  let from = sentence.start
  for (const entity of entities(contents, sentence)) {
    if (entity.start < from) continue // inside a remark that was stepped over
    if (entity.start > from) words(from, entity.start)
    tokens.push(entity)
    from = entity.end
    if (entity.person)
      from += ADDRESS.exec(textAt(from, Math.min(from + LONGEST_ADDRESS, sentence.end)))?.[0].length ?? 0
    if (entity.person?.title && entity.person.title.end <= entity.person.name.start)
      from += POST_AGAIN.exec(textAt(from, Math.min(from + LONGEST_ADDRESS, sentence.end)))?.[0].length ?? 0
    // 甲某(某局局长): the title in brackets belongs to the person with both of them.
    if (entity.person && entity.text.includes('(') && textAt(from, from + 1) === ')') from++
    const next = sentence.text.charCodeAt(from - sentence.start)
    const remark = mayBeRemark(next) ? BRACKET.exec(textAt(from, sentence.end)) : null
    from += remark?.[0].length ?? 0
  }
  words(Math.min(from, sentence.end), sentence.end)
  const read = inContext(tokens)
  return { sentence, tokens: read, shape: read.map((t) => t.class).join('') }
}
