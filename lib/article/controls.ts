import { CONTROL_OPENINGS, CONTROL_WORDS } from './data/controls'
import { fold } from './fold'

const escaped = (word: string) => word.replace(/[+[\]().*?]/g, '\\$&')
const words = [...CONTROL_WORDS].sort((a, b) => b.length - a.length).map(escaped)
const WORDS = new RegExp(words.join('|'), 'gi')
const MARKS = /^[\s\d:︰|/[\]()【】<>«»·•+,.-]*$/
/** What is nothing but words and marks begins with one. */
const BEGINS = new RegExp(`^(?:[\\s\\d:︰|/[\\]()【】<>«»·•+,.-]|${words.join('|')})`, 'i')
const OPENS = new RegExp(`^(?:${CONTROL_OPENINGS.map(escaped).join('|')})`)

/** Whether a short text is a control of the page (打印, 字号 大 中 小, 分享到…, 当前位置…) and nothing else. */
export function isControlText(text: string): boolean {
  const folded = fold(text).trim()
  if (MARKS.test(folded)) return false
  return OPENS.test(folded) || (BEGINS.test(folded) && MARKS.test(folded.replace(WORDS, '')))
}
