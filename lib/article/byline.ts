import { type Item, isBlock } from './blocks'
import { fold } from './fold'
import { without } from './segments'

/** Who wrote, as words that only a byline holds. */
const CREDIT = /记者|通讯员|特约|撰稿|撰文|供稿|图[/／]?文|文[/／]图|^文|^图|作者|实习生|报道$|摄影|摄$/
/** What stands before a byline of bare names: 本报讯, 新华社北京5月3日电. */
const DATELINE = /[讯电]\s*$/
/** A bracket in which nobody is named. */
const NO_NAME = /^(?:完|待续|未完|上接|下转|见|注|附|以上|原|图|资料|右|左|前|后|中)|第[^第]*版/
const NAMES = /^[\u3400-\u9fff·•\s、,/]{2,20}$/

const BRACKETED = /[(【]([^()【】]{2,40})[)】]/g

/**
 * The body without the bylines in brackets behind the dateline (本报讯 (记者 甲乙丙)) and at its end ((通讯员 甲乙丙)), and the names found.
 * What they say is the author's name, not the article.
 */
export function withoutBylines(items: readonly Item[]): { body: Item[]; byline: string | null } {
  const body = [...items]
  let byline: string | null = null
  const cut = (at: number, find: (text: string) => [number, number] | null) => {
    const block = body[at]
    const found = block && isBlock(block) ? find(fold(block.text)) : null
    if (!block || !isBlock(block) || !found) return
    if (find !== photoCredit)
      byline ??= block.text
        .slice(found[0], found[1])
        .replace(/^[(（【]|[)）】][^)）】]*$/g, '')
        .trim()
    body[at] = without(block, [found])
  }
  items.forEach((_, at) => {
    cut(at, photoCredit)
  })
  cut(items.findIndex(isBlock), leading)
  cut(items.findLastIndex(isBlock), trailing)
  return { body: body.filter((item) => !isBlock(item) || item.text !== ''), byline }
}

function leading(text: string): [number, number] | null {
  for (const match of text.slice(0, 90).matchAll(BRACKETED)) {
    if (match.index > 30) return null
    const [whole, inside = ''] = match
    const names = DATELINE.test(text.slice(0, match.index)) && NAMES.test(inside)
    const end = match.index + whole.length
    // 据…电(记者 甲乙丙)记者从…: without the bracket the two would run together.
    if (CREDIT.test(inside) || names) return text.startsWith('记者', end) ? null : [match.index, end]
  }
  return null
}

function trailing(text: string): [number, number] | null {
  const match = /[(【]([^()【】]{2,40})[)】][\s|]*$/.exec(text)
  if (match === null) return null
  const [, inside = ''] = match
  const afterSentence = match.index === 0 || /[。！？"”」』]\s*$/.test(text.slice(0, match.index))
  if (NO_NAME.test(inside) || !afterSentence) return null
  return CREDIT.test(inside) || NAMES.test(inside) ? [match.index, text.length] : null
}

/** (甲乙丙摄) at the end of a picture's caption. */
function photoCredit(text: string): [number, number] | null {
  const match = /[(【][^()【】]{2,20}(?:摄|供图|图片|资料图)[)】][\s|]*$/.exec(text)
  return match && [match.index, text.length]
}
