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

/** 根据《…协议》, 标志着《…》, 交换《…》文本: the page's own paper, in a sentence that does not sign it. */
const TOLD_OF = /(?:根据|按照|依据|标志着|[互交]换了?|宣读了?)$/
const CONTRACT =
  /(?:协[议定]书?|备忘录?|意向书|议定书|合同|合约|契约|责任书|承诺书)(?:[(（][^()（）]{1,12}[)）])?$/
/** What was signed before this page's signing. */
const EARLIER = /\d年|年前|去年|前年|此前|先前|之前|曾|早在|上[个月周]|落实|贯彻|续签|继|基础上/

/** The papers in 《》 that a sentence names as the page's without a verb of signing: 两份文件分别是《…》《…》, 根据《…》. */
export function namedIn({ sentence, tokens }: Clause): NamedDocument[] {
  const { text, paragraph, start } = sentence
  if (paragraph < 0 || !text.includes('《')) return []
  const found: NamedDocument[] = []
  for (const { titled } of tokens.flatMap((t) => t.parts ?? [t])) {
    if (!titled?.type || titled.generic || !CONTRACT.test(titled.text)) continue
    const before = text.slice(0, titled.outer.start - start)
    const listed = ANNOUNCES.exec(before.slice(0, WITHIN))
    const announced =
      listed !== null && /^[《》“”、和与及]*$/.test(outside(before.slice(listed.index + listed[0].length)))
    if ((!announced && !TOLD_OF.test(before)) || EARLIER.test(before)) continue
    const { span, type, shortForm } = titled
    found.push({ span, text: titled.text, title: titled.text, type, quoted: true, shortForm, clause: start })
  }
  return found
}

/** The words without those in 《》. */
const outside = (words: string): string => words.replace(/《[^《》]{0,160}》/g, '')

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
