import type { DateMention } from '../dates/types'
import type { TitledDocument } from '../documents/titled'
import { isGeneric } from '../documents/type'
import type { Mention, PersonMention, Sentence, Span } from '../types'
import { CLASS, WORDS, type WordClass } from './lexicon'

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

/** One group for each entry of WORDS; their own groups do not capture. */
const LEXER = new RegExp(WORDS.map(([, words]) => `(${words})`).join('|'), 'g')
/** (女), (左二), (18日), (以下简称…): a remark on what stands before it, no part of the clause. */
const BRACKET = /^\s?[(（][^()（）]{0,30}[)）]/
/** Words that no class knows: up to this length they may be an adverb that the lexicon lacks. */
const SHORT = 3

/** 乌方, 中方: a country's side, no person. */
const SIDE_NAME = /^.方$/

type Entity = Omit<Token, 'text'>

/** Entities that stand first in the list win over later ones that overlap them. */
function entities(contents: Contents, sentence: Sentence): Entity[] {
  const { people, mentions, titled, dates } = contents
  const ranked: Entity[] = [
    ...titled.map((t): Entity => ({ ...t.outer, class: t.type ? CLASS.document : CLASS.quoted, titled: t })),
    ...people
      .filter((p) => !SIDE_NAME.test(p.name.text) || p.title)
      .map(
        (person): Entity =>
          isScene(person, sentence)
            ? { ...person.span, class: CLASS.place }
            : { ...person.span, class: CLASS.person, person },
      ),
    ...mentions
      .filter((m) => m.type === 'ORG' && !isGeneric(m.text))
      .map((mention): Entity => ({ ...at(mention), class: CLASS.organisation, mention })),
    ...dates.map((date): Entity => ({ ...at(date), class: CLASS.time, date })),
    ...mentions
      .filter((m) => m.type === 'LOC')
      .map((mention): Entity => ({ ...at(mention), class: CLASS.place, mention })),
  ]
  const taken: Entity[] = []
  const occupied = new Uint8Array(sentence.end - sentence.start)
  for (const entity of ranked) {
    const [from, to] = [entity.start - sentence.start, entity.end - sentence.start]
    if (occupied.subarray(from, to).includes(1)) continue
    occupied.fill(1, from, to)
    taken.push(entity)
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** 在苏瓦签署, 在首都金斯敦: a bare name behind 在 that nobody accompanies there is a place. */
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

const at = (span: Span): Span => ({ paragraph: span.paragraph, start: span.start, end: span.end })

/** Cuts a sentence into mentions, words of the signing lexicon and what lies between (class x). Linear in its length. */
export function tokenise(sentence: Sentence, contents: Contents): Clause {
  const tokens: Token[] = []
  const textAt = (start: number, end: number) =>
    sentence.text.slice(start - sentence.start, end - sentence.start)
  const push = (token: Omit<Token, 'text'>) => {
    if (token.end > token.start) tokens.push({ ...token, text: textAt(token.start, token.end) })
  }
  const words = (start: number, end: number) => {
    let from = start
    const gap = textAt(start, end)
    // exec on the one expression: matchAll would copy it for every gap.
    LEXER.lastIndex = 0
    for (let match = LEXER.exec(gap); match; match = LEXER.exec(gap)) {
      const matchStart = start + match.index
      plain(from, matchStart)
      let group = 1
      while (group < match.length && match[group] === undefined) group++
      const cls = WORDS[group - 1]?.[0] ?? CLASS.words
      from = matchStart + match[0].length
      push({ paragraph: sentence.paragraph, start: matchStart, end: from, class: cls })
      const remark = cls === CLASS.document ? BRACKET.exec(gap.slice(LEXER.lastIndex))?.[0].length : 0
      if (remark) {
        // 合作意向书(MOU)
        from += remark
        LEXER.lastIndex += remark
      }
    }
    plain(from, end)
  }
  const plain = (start: number, end: number) => {
    // A blank in a headline parts two statements: 共谋发展 甲市与乙校签约.
    const blank = sentence.paragraph < 0 ? textAt(start, end).search(/(?<=\S)\s+(?=\S)/) : -1
    if (blank >= 0) {
      plain(start, start + blank)
      push({
        paragraph: sentence.paragraph,
        start: start + blank,
        end: start + blank + 1,
        class: CLASS.comma,
      })
      plain(start + blank + 1, end)
      return
    }
    const length = textAt(start, end).trim().length
    const cls = length <= SHORT ? CLASS.short : CLASS.words
    if (length > 0) push({ paragraph: sentence.paragraph, start, end, class: cls })
  }
  let from = sentence.start
  for (const entity of entities(contents, sentence)) {
    if (entity.start < from) continue // inside a remark that was stepped over
    words(from, entity.start)
    const remark = BRACKET.exec(textAt(entity.end, sentence.end))
    push(entity)
    from = entity.end + (remark?.[0].length ?? 0)
    if (from < entity.end) from = entity.end
  }
  words(Math.min(from, sentence.end), sentence.end)
  return { sentence, tokens, shape: tokens.map((t) => t.class).join('') }
}
