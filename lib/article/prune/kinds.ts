import { type Block, linkedLength } from '../blocks'
import { isControlText } from '../controls'
import { APPEALS, ENDINGS, NOTICES, PAID, PARTICULARS } from '../data/noise'
import { alternatives } from '../data/words'
import { fold } from '../fold'
import { publisherOf } from '../metadata/publisher'
import { bare } from '../overlap'

/**
 * What a block of the supposed body is:
 * - `sentence`: prose;
 * - `title`: the headline again;
 * - `ending`: a heading after which the article is over (相关新闻);
 * - `noise`: a tool of the page or a link, wherever it stands;
 * - `edge`: a line of particulars or a notice, no part of the article where it stands at either end;
 * - `other`: belongs to whatever it stands among.
 */
export type Kind = 'sentence' | 'title' | 'ending' | 'noise' | 'edge' | 'other'

const LONGEST_PARTICULARS = 100
const LONGEST_NOTICE = 250
const SHORT_APPEAL = 40
const SHORT_NOTICE = 120
const LONGEST_HEADING = 18
const LONGEST_STAMP = 60
const SHORTEST_SENTENCE = 15

const DECORATION = '[\\s>»◎●■◆★☆※▲►▶*·•【\\[(《<|/-]*'
const opening = (phrases: readonly string[]) => new RegExp(`^${DECORATION}(?:${alternatives(phrases)})`, 'i')

const PARTICULARS_LINE = opening(PARTICULARS)
const ENDING = opening(ENDINGS)
const PAID_FOR = new RegExp(`^\\s*(?:[【\\[(〔]${PAID}[】\\])〕]|${PAID}\\s*:)`, 'i')
const NOTICE = NOTICES.map((pattern) => new RegExp(pattern, 'i'))
const APPEAL = APPEALS.map((pattern) => new RegExp(pattern, 'i'))
/** The date under an official document, part of its text. */
const SIGNING_OFF = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/
const STAMP = /^(?:https?:\/\/\S{1,60}\s)?\D{0,12}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/
const SENTENCE_MARK = /[。！？；…]|[.!?]["”」』)）]?$/

/** 某社某地1月9日电, 某报讯, 据某台报道: how news begins, never an appeal to the reader. */
const DATELINE = /^[^，。!?]{0,30}(?:[讯电]\s?[/(:\s]|\d{1,2}日(?:电|讯|消息))/
/** Where a paragraph comes to an appeal only after so many characters, it is news that ends with one. */
const APPEAL_COMES_LATE = 50
/** 1 2 3 下一页, [1] [2], 第1页 共3页; +1: the page's own numbers. */
const PAGE_NUMBERS =
  /^(?:[[(<]?(?:(?<!\d)\d{1,2}(?!\d)|[首尾末上下前后]一?页|第\d{1,2}页|共\d{1,2}页)[\])>]?[\s/|]*){2,}$|^\+\d+$/
/** Anything beside white space, punctuation and symbols. */
const WORDS = /[^\s\p{P}\p{S}]/u
/** What a lost emoji is decoded to counts as one. */
const EMOJI = /\p{Emoji_Presentation}|\ufffd/u

const isProse = (text: string) => SENTENCE_MARK.test(text) || text.split(/[，,、。]/).length > 2

const count = (patterns: readonly RegExp[], text: string) =>
  patterns.filter((pattern) => pattern.test(text)).length

/** How many kinds of appeal the text makes; none where it begins as news. */
function appealsIn(text: string): number {
  const found = count(APPEAL, text)
  if (found === 0 || text.length <= APPEAL_COMES_LATE) return found
  return DATELINE.test(text) || count(APPEAL, text.slice(0, APPEAL_COMES_LATE)) === 0 ? 0 : found
}

/** The longer a block, the more must speak for its being a notice: a paragraph may quote one, or end with one. */
function isNotice(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false
  const notices = count(NOTICE, text)
  if (notices >= 2 || (notices === 1 && text.length <= SHORT_NOTICE)) return true
  const appeals = notices + appealsIn(text)
  if (appeals >= 2 && text.length <= SHORT_NOTICE) return true
  if (appeals >= 3) return true
  return appeals === 1 && text.length <= SHORT_APPEAL
}

interface Judgement {
  title: string
  kind: Kind
}

/** Each block is asked about many times while candidates are weighed. */
const judgements = new WeakMap<Block, Judgement>()

/** What a block is, on a page with this headline; see Kind. */
export function kindOf(block: Block, title: string): Kind {
  const known = judgements.get(block)
  if (known?.title === title) return known.kind
  const kind = judge(block, title)
  judgements.set(block, { title, kind })
  return kind
}

function judge(block: Block, title: string): Kind {
  const text = fold(block.text)
  if ((!WORDS.test(text) && !EMOJI.test(text)) || isControlText(text) || PAGE_NUMBERS.test(text))
    return 'noise'
  if (Math.abs(block.text.length - title.length) < 20 && bare(text) === bare(title)) return 'title'
  if (PAID_FOR.test(text)) return 'noise'
  const ends = /[。！？]/.test(text)
  if (text.length <= LONGEST_HEADING && !ends && ENDING.test(text)) return 'ending'
  if (!ends && linkedLength(block) >= 0.7 * text.length) return 'noise'
  if (text.length <= LONGEST_PARTICULARS && PARTICULARS_LINE.test(text) && !/[。！？].*[。！？]/.test(text))
    return 'edge'
  if (isNotice(text) || publisherOf(block.text) !== null) return 'edge'
  if (text.length <= LONGEST_STAMP && !ends && STAMP.test(text) && !SIGNING_OFF.test(text)) return 'edge'
  return text.length >= SHORTEST_SENTENCE && isProse(block.text) ? 'sentence' : 'other'
}
