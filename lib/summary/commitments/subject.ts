import type { Span } from '../types'
import { stretchOf } from '../within'
import type { Bodies, Subject } from './bodies'

/** Words that lead a clause and are no part of its subject. */
const LEAD = new RegExp(
  '^(?:[,:;“”\\s]|在于|[(【][^)】]{0,40}[)】]|本报讯|了|[此这本]次[^,双两]{0,6}后|[^,双两]{0,4}(?:签约|续约|签署|签订|协议|协定|备忘录)[之以]?后|' +
    '[^,。(]{0,16}[日讯]电|同时|与此同时|此外|另外|另(?=[一-龥]{2,8}(?:[局厅院校会行司部署方处所]|政府))|其中|并且?|而且?|也|还|又|且|下一?步(?:工作中?)?|下一?阶段|接下来|未来|今后(?:一段时[期间])?|后续|' +
    '会后|此后|另?一方面|' +
    '随后|届时|首[批期]|为此|因此|对此|最后|首先|其次|再次|不仅|不但|特别是|尤其是|日后|将来|协议签订后|签约后|在此基础上|由|待|目前|当前|新的一年|合作期[内间]|' +
    '每(?:学期|学年|年度?|月|季度)|(?:未来|今后)?[一二两三四五六七八九十\\d]{1,3}年(?:内|间|里)?|(?:20\\d\\d|今|明)年(?:底前?|起|内)?|' +
    '“?十[一二三四五]五”?期间|' +
    '(?:根据|按照|依据|依照|通过|透过)[^,]{0,30}?(?:协议|协定|备忘录|意向书|纪要|约定|》)(?:的?约定|规定|内容|要求|精神)?)',
)

/** Adverbs between the subject and 将. */
const TAIL = new RegExp(
  '(?:也|并|都|均|还|又|则|便|就|更|亦|除|非常|十分|衷心|真诚|热切|明确|一致同意|商定|约定|决定|承诺|宣示|互相|表示|今年起?|明年起?|当前|目前|近期|年内|今后(?:一段时期)?|(?:未来|今后|接下来|' +
    '在未来)?的?[一二两三四五六七八九十几\\d]{1,3}年内?|“?十[一二三四五]五”?期间|在?合作期[内间]|今后|未来|下一?步|后续|随后|共同|联合|携手|主要|重点|分别|一道|' +
    '一起|同时|日后|接下来|必须|始终|一定|全体|在[^,]{1,20}(?:方面|领域|中|上|期间|基础上)|[以对为就围绕][^,]{2,30}|每年|定期|不定期)$',
)

/**
 * The stretch of words that can be the subject: what is left of the prefix without leading and trailing
 * adverbs.
 */
export function subjectSpan(prefix: string): { start: number; end: number } {
  // Several readers ask for the same words one after another.
  if (prefix !== last.prefix) last = { prefix, span: spanOf(prefix) }
  return last.span
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

let last = { prefix: '', span: { start: 0, end: 0 } }

function spanOf(prefix: string): { start: number; end: number } {
  let start = 0
  for (;;) {
    const lead = LEAD.exec(prefix.slice(start))
    if (!lead || lead[0] === '') break
    start += lead[0].length
  }
  let end = prefix.length
  for (;;) {
    if (end <= start || isHan(prefix.charCodeAt(end - 1)) || !/[\s“”]/.test(prefix.charAt(end - 1))) break
    end--
  }
  return { start, end }
}

/**
 * The subject in front of a mark of promise; undefined when words stand there that are nobody, null when
 * nothing stands there.
 */
export function subjectOf(prefix: string, at: Span, bodies: Bodies): Subject | null | undefined {
  const { start, end } = subjectSpan(prefix)
  let to = end
  for (;;) {
    if (to <= start) return null
    const words = prefix.slice(start, to)
    const found = bodies.read(words, stretchOf(at, at.start + start, at.start + to))
    if (found) return found
    const tail = TAIL.exec(words)
    if (!tail || tail[0].length === 0) return undefined
    to -= tail[0].length
  }
}
