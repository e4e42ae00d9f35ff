import { type Block, linkedLength } from '../blocks'
import { isControlText } from '../controls'
import { APPEALS, ENDINGS, NOTICES, PARTICULARS } from '../data/noise'
import { fold } from '../fold'

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
const LONG_APPEAL = 110
const LONGEST_HEADING = 18
const LONGEST_STAMP = 60
const SHORTEST_SENTENCE = 15

const escaped = (phrase: string) => phrase.replace(/[[\]().*+?]/g, '\\$&')
const DECORATION = '[\\s>»◎●■◆★☆*·•【\\[(《<|/-]*'
const opening = (phrases: readonly string[]) =>
  new RegExp(`^${DECORATION}(?:${phrases.map(escaped).join('|')})`, 'i')

const PARTICULARS_LINE = opening(PARTICULARS)
const ENDING = opening(ENDINGS)
const NOTICE = new RegExp(NOTICES.join('|'), 'i')
const APPEAL = APPEALS.map((pattern) => new RegExp(pattern, 'i'))
const STAMP = /^\D{0,12}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/
const SENTENCE_MARK = /[。！？；…]|[.!?]["”」』)）]?$/

const bare = (text: string) => fold(text).replace(/[\s\p{P}]/gu, '')

const isProse = (text: string) => SENTENCE_MARK.test(text) || text.split(/[，,、。]/).length > 2

function isNotice(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false
  if (NOTICE.test(text)) return true
  const appeals = APPEAL.reduce((count, pattern) => (pattern.test(text) ? count + 1 : count), 0)
  return (
    appeals >= 3 ||
    (appeals === 2 && text.length <= LONG_APPEAL) ||
    (appeals === 1 && text.length <= SHORT_APPEAL)
  )
}

export function kindOf(block: Block, title: string): Kind {
  const text = fold(block.text)
  const words = bare(text)
  if (words === '' || isControlText(text)) return 'noise'
  if (words === bare(title)) return 'title'
  const ends = /[。！？]/.test(text)
  if (text.length <= LONGEST_HEADING && !ends && ENDING.test(text)) return 'ending'
  if (!ends && linkedLength(block) >= 0.7 * text.length) return 'noise'
  if (text.length <= LONGEST_PARTICULARS && PARTICULARS_LINE.test(text) && !/[。！？].*[。！？]/.test(text))
    return 'edge'
  if (isNotice(text)) return 'edge'
  if (text.length <= LONGEST_STAMP && !ends && STAMP.test(text)) return 'edge'
  return text.length >= SHORTEST_SENTENCE && isProse(block.text) ? 'sentence' : 'other'
}
