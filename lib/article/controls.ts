import { CONTROL_OPENINGS, CONTROL_WORDS } from './data/controls'
import { alternatives } from './data/words'
import { fold } from './fold'

const WORD = alternatives([...CONTROL_WORDS].sort((a, b) => b.length - a.length))
const WORDS = new RegExp(WORD, 'gi')
const MARKS = /^[\s\d:︰|/[\]()【】<>«»·•+,.-]*$/
/** What is nothing but words and marks begins with one. */
const BEGINS = new RegExp(`^(?:[\\s\\d:︰|/[\\]()【】<>«»·•+,.-]|${WORD})`, 'i')
const OPENS = new RegExp(`^(?:${alternatives(CONTROL_OPENINGS)})`)

/** Whether a short text is a control of the page (打印, 字号 大 中 小, 分享到…, 当前位置…) and nothing else. */
export function isControlText(text: string): boolean {
  const folded = fold(text).trim()
  if (MARKS.test(folded)) return false
  return OPENS.test(folded) || (BEGINS.test(folded) && MARKS.test(folded.replace(WORDS, '')))
}
