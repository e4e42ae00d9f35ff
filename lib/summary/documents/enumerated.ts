import type { Clause } from '../clauses/tokens'
import type { NamedDocument } from '../signing/act'
import { content, typeIn } from './type'

/** 这五个文件包括:…, 签署的协议分别为…: a sentence of its own that lists what was signed. */
const ANNOUNCES =
  /(?:文件|协[议定]|备忘录|意向书|文本)(?:主要|分别)?(?:包括|包含|涵盖|分别[为是]|[为是]|如下)(?:了|有)?:?/
/** The announcement is the sentence's subject, not the end of a story. */
const WITHIN = 40
const ITEM = /[^,、;。:]+/g
const LEAST = 2
const SHORTEST = 8

/**
 * The papers that a sentence lists behind an announcement (这五个文件包括:甲与乙关于…的备忘录,…), named without brackets. Empty where
 * fewer than two of the items end in the type of a paper.
 */
export function enumeratedIn({ sentence }: Clause): NamedDocument[] {
  const { text, paragraph, start } = sentence
  const announced = ANNOUNCES.exec(text.slice(0, WITHIN))
  if (!announced || paragraph < 0 || /[《》]/.test(text)) return []
  const found: NamedDocument[] = []
  const from = announced.index + announced[0].length
  /** Where the name in hand begins: a mark inside a name does not end it. */
  let head: number | null = null
  for (const item of text.slice(from).matchAll(ITEM)) {
    const at: number = from + item.index
    head ??= at
    const end = at + item[0].trimEnd().length
    const name = text.slice(head, end)
    const type = typeIn(name)
    if (!type || content(name).length < SHORTEST) continue
    const place = (a: number, b: number) => ({ paragraph, start: start + a, end: start + b })
    found.push({
      span: place(head, end),
      text: name,
      title: name,
      type: place(head + type.start, head + type.end),
      quoted: false,
      shortForm: null,
      clause: start,
    })
    head = null
  }
  return found.length >= LEAST ? found : []
}
