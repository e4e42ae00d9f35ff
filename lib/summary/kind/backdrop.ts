import type { Clause, Token } from '../clauses'
import { CLASS } from '../clauses/lexicon'
import type { DateMention } from '../dates/types'
import type { SigningAct } from '../signing/act'
import type { Sentence } from '../types'
import { inTextOrder } from '../within'

/** 签订以来, 十年来, 五年间, 满周年: time has passed since. 近年来 says nothing of a signing. */
const SINCE =
  /(?:签[署订约定]|协议)[^,。;]{0,4}以来|(?:^|[^近\d])(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:多|余)?(?:年|载)(?:来|间|后)|周年/
/** 会议期间, 当时, 其间: on the occasion that the sentence before tells of. */
const THEN = /^(?:会议?期间|当时|其间|期间|同年|当年|会上|那次)/
/** 那天,甲与乙签下: nobody reports his own day so. */
const THAT_DAY = /^(?:那[天时年]|那一[天年]|当年)/
/** 2013年, 1999年底: a year by itself in front of what happened in it. */
const BARE_YEAR =
  /(?:^|[,;。:“]|早在|在|自|他|她)\s?(?:1[5-9]|20)\d{2}年(?:[,初底末春夏秋冬代与和同在他她由]|双方|两[^,。]|参与)[^;。]{0,120}$/

const sentenceOf = (act: SigningAct) => act.clause.sentence

/** A date of a year and perhaps a month, with no day: no report says so of its own event. */
const isRemote = (date: DateMention | undefined): boolean =>
  date !== undefined && date.relative === null && date.from.year !== null && date.from.day === null

const lastBefore = (tokens: readonly Token[], end: number): Token | undefined =>
  tokens.findLast((t) => t.class === CLASS.time && t.end <= end)

/** Month and day as one number that can be compared; null where either is missing. */
const dayOf = (date: DateMention | undefined): number | null =>
  date?.from.month && date.from.day ? date.from.month * 100 + date.from.day : null

const HAPPENS = new Set<string>([CLASS.hold, CLASS.other_act, CLASS.motion, CLASS.attend])

/** 今年5月, 9月初: a month, with no day. */
const isMonth = (date: DateMention | undefined): boolean =>
  date !== undefined && date.relative === null && date.from.month !== null && date.from.day === null

/** 记者13日获悉, 某社11月13日电, 图为…: the day of the report or of a picture, not of an event. */
const HEARD = /获悉|了解到|透露|公告|宣布|[日号][讯电]|^图/
/** The event that the page leads with, where that is no signing. */
function leadOf(clauses: readonly Clause[], acts: readonly SigningAct[]): Clause | null {
  const signs = new Set(acts.filter((a) => a.polarity === 'actual').map((a) => a.clause.sentence))
  const lead = clauses.find(
    ({ sentence, tokens }) =>
      sentence.paragraph >= 0 &&
      sentence.text.endsWith('。') &&
      tokens.some((t) => t.class === CLASS.time && t.date?.relative !== 'vague'),
  )
  return lead && !signs.has(lead.sentence) && !HEARD.test(lead.sentence.text) ? lead : null
}

/** The last date that the paragraph gives above the act. */
const dateAbove = (clauses: readonly Clause[], act: SigningAct): DateMention | undefined =>
  clauses
    .filter(
      (c) => c.sentence.paragraph === sentenceOf(act).paragraph && c.sentence.start < sentenceOf(act).start,
    )
    .flatMap((c) => c.tokens.filter((t) => t.class === CLASS.time))
    .at(-1)?.date

/**
 * Tells which acts the page only looks back on. Their own clause may say nothing of it: what tells is a date without a day, a day
 * before that of the event that the page leads with, or the years that have passed since. A page whose headline reports a
 * signing has none.
 */
export function backdrop(
  acts: readonly SigningAct[],
  clauses: readonly Clause[],
): (act: SigningAct) => boolean {
  if (acts.some((a) => a.polarity === 'actual' && sentenceOf(a).paragraph < 0)) return () => false
  const signs = new Set(acts.map((a) => a.clause.sentence))
  const lead = leadOf(clauses, acts)
  const day = dayOf(lead?.tokens.find((t) => t.class === CLASS.time)?.date)
  const since = clauses.filter((c) => SINCE.test(c.sentence.text)).map((c) => c.sentence)
  return (act) => {
    const { text, start } = sentenceOf(act)
    if (BARE_YEAR.test(text.slice(0, act.anchor.start - start))) return true
    if (THAT_DAY.test(text)) return true
    const own = lastBefore(act.clause.tokens, act.anchor.start)
    const carried = !own && THEN.test(text) ? dateAbove(clauses, act) : undefined
    const date = own?.date ?? carried
    if (!date) return SINCE_SIGNED.test(sentenceBelow(clauses, act)?.text ?? '')
    const passed = since.some((s) => isBelow(s, act))
    if (isRemote(date)) return carried !== undefined || passed || day !== null
    if (passed && date.from.year && clauses.some((c) => isLaterEvent(c, act, signs))) return true
    const at = dayOf(date)
    return (lead !== null && isMonth(date)) || (day !== null && at !== null && at < day)
  }
}

/** Whether the sentence stands behind the act's. */
const isBelow = (sentence: Sentence, act: SigningAct): boolean => inTextOrder(sentence, sentenceOf(act)) > 0

/** The next sentence of the act's paragraph. */
const sentenceBelow = (clauses: readonly Clause[], act: SigningAct): Sentence | undefined =>
  clauses.find(
    (c) => c.sentence.paragraph === sentenceOf(act).paragraph && c.sentence.start > sentenceOf(act).start,
  )?.sentence

/** 十年来…。11月6日,图片展开幕: what the page reports, behind the signing that it begins with. */
const isLaterEvent = ({ sentence, tokens }: Clause, act: SigningAct, signs: ReadonlySet<Sentence>): boolean =>
  !signs.has(sentence) &&
  isBelow(sentence, act) &&
  tokens.some((t) => t.class === CLASS.time && t.date?.relative !== 'vague') &&
  tokens.some((t) => HAPPENS.has(t.class) || /开幕|开馆|启用|通车|投用/.test(t.text))

/** 协议签订以来: the sentence behind says that the signing lies back. */
const SINCE_SIGNED = /^(?:自)?(?:协议|合同|备忘录)?签[署订约定][^,。;]{0,4}以来/
