import { type Block, linkedLength } from '../blocks'
import { isControlText } from '../controls'
import { NOTICES, PARTICULARS, TAIL_HEADINGS } from '../data/noise'
import { fold } from '../fold'

/**
 * What a block of the supposed body is: a sentence of prose; the headline again; a heading that ends the article (相关新闻); other noise
 * (a tool of the page, a line of particulars, a notice, links); or something else, that belongs to whatever it stands among.
 */
export type Kind = 'sentence' | 'title' | 'end' | 'noise' | 'other'

const LONGEST_PARTICULARS = 100
const LONGEST_NOTICE = 300
const LONGEST_HEADING = 18
const SHORTEST_SENTENCE = 15

const escaped = (phrase: string) => phrase.replace(/[[\]().*+?]/g, '\\$&')
const DECORATION = '[\\s>»◎●■◆★☆*·•【\\[(《<|/-]*'
const opening = (phrases: readonly string[]) =>
  new RegExp(`^${DECORATION}(?:${phrases.map(escaped).join('|')})`, 'i')

const PARTICULARS_LINE = opening(PARTICULARS)
const END = opening(TAIL_HEADINGS)
const NOTICE = new RegExp(NOTICES.map(escaped).join('|'), 'i')
const STAMP = /^\D{0,12}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/
const PROSE = /[。！？；…]|[，,、].*[，,。]|[.!?]["”」』)）]?$/

const bare = (text: string) => fold(text).replace(/[\s\p{P}]/gu, '')

export function kindOf(block: Block, title: string): Kind {
  const text = fold(block.text)
  const words = bare(text)
  if (words === '' || isControlText(text)) return 'noise'
  if (words === bare(title)) return 'title'
  const isProse = PROSE.test(block.text) && text.length >= SHORTEST_SENTENCE
  if (text.length <= LONGEST_HEADING && END.test(text)) return 'end'
  if (text.length <= LONGEST_PARTICULARS && PARTICULARS_LINE.test(text) && !/[。！？].*[。！？]/.test(text))
    return 'noise'
  if (text.length <= LONGEST_NOTICE && NOTICE.test(text)) return 'noise'
  if (text.length <= 60 && STAMP.test(text) && !/[。！？]/.test(text)) return 'noise'
  if (linkedLength(block) >= 0.7 * block.text.length && !/[。！？]/.test(text)) return 'noise'
  return isProse ? 'sentence' : 'other'
}
