import type { Clause } from '../clauses/tokens'
import type { Block, Mentions, PersonMention } from '../types'
import type { SigningAct } from './act'

const COUNT = '两二双三四五六七八九'
const NUMBER: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const ROLE =
  '[局院校馆县市区镇乡村州省厅部司处所站园行会]长|董事长|理事长|会长|书记|主任|总经理|主席|总裁|检察长|行长'
/** 两位局长, 两馆馆长, 三县县长: who signs, by number and post. */
const BY_POST = new RegExp(
  `(?:^|[,;。由])[^,;。由]{0,4}?(?<count>[${COUNT}])(?:位|名|个|[局院校馆县市区镇乡村州省厅部司处所站园行会地国方家企])?(?<post>${ROLE})(?<rest>[^。;]{0,40})$`,
)
/** 两人, 双方负责人: those whom the sentence before names. */
const BY_NUMBER = new RegExp(
  `(?:^|[,;。由])[^,;。由]{0,4}?(?<count>[${COUNT}])(?:人|位)(?<rest>[^。;]{0,40})$`,
)
/** Behind the subject: it is no longer who signs. */
const OTHERWISE = /见证|出席|主持|陪同|致[辞词]|表示|介绍|[与和同跟]|代表团/
const LONGEST_LEAD = 80

const textBefore = ({ clause: { sentence }, anchor }: SigningAct): string => {
  const at = anchor.start - sentence.start
  return sentence.text.slice(Math.max(0, at - LONGEST_LEAD), at)
}

const distinctPeople = (people: readonly PersonMention[]): PersonMention[] => {
  const met = new Set<string>()
  return people.filter(({ name }) => !met.has(name.text) && met.add(name.text))
}

const isBefore = (a: PersonMention, { clause: { sentence } }: SigningAct, at: number): boolean =>
  a.span.paragraph >= 0 &&
  (a.span.paragraph < sentence.paragraph || (a.span.paragraph === sentence.paragraph && a.span.end <= at))

/** Those of a post, as many as the words count; none where the page knows more or fewer of them. */
function byPost(act: SigningAct, people: readonly PersonMention[], titleOf: (p: PersonMention) => string) {
  const { count = '', post = '', rest = '' } = BY_POST.exec(textBefore(act))?.groups ?? {}
  if (post === '' || OTHERWISE.test(rest)) return []
  const own = new RegExp(`(?<!副|原|前)${post}(?:\\(|、|$)`)
  const found = distinctPeople(
    people.filter((p) => isBefore(p, act, act.anchor.start) && own.test(titleOf(p))),
  )
  return found.length === NUMBER[count] ? found : []
}

/** Those whom the sentence before names, as many as the words count. */
function byNumber(act: SigningAct, people: readonly PersonMention[], before: Clause | undefined) {
  const { count = '', rest = '' } = BY_NUMBER.exec(textBefore(act))?.groups ?? {}
  if (count === '' || !before || OTHERWISE.test(rest)) return []
  const { paragraph, start, end } = before.sentence
  const found = distinctPeople(
    people.filter(({ span }) => span.paragraph === paragraph && span.start >= start && span.end <= end),
  )
  return found.length === NUMBER[count] ? found : []
}

/** Once a page says that it was signed, 甲、乙签约后 tells who did. */
const isAfterwards = (act: SigningAct): boolean => {
  const { sentence } = act.clause
  return (
    act.polarity === 'nominal' &&
    act.signers.length > 1 &&
    sentence.paragraph >= 0 &&
    /^(?:之|以)?后/.test(sentence.text.slice(act.anchor.end - sentence.start))
  )
}

/**
 * The acts of a page with those signers filled in whom it calls by number or post after it has named them (两位局长在协议上签字), or
 * names only when it is done. Pages that name a signer where they sign stay as they are.
 */
export function called(
  acts: readonly SigningAct[],
  clauses: readonly Clause[],
  { people, blocks }: Mentions,
): readonly SigningAct[] {
  const tells = (act: SigningAct) => act.polarity === 'actual' && act.clause.sentence.paragraph >= 0
  const signed = acts.filter(tells)
  if (signed.length === 0 || signed.some((act) => act.signers.length > 0)) return acts
  const text = new Map<number, Block>(blocks.map((block) => [block.paragraph, block]))
  const titleOf = ({ title }: PersonMention) =>
    title ? (text.get(title.paragraph)?.text.slice(title.start, title.end) ?? '') : ''
  return acts.map((act) => {
    if (isAfterwards(act)) return { ...act, polarity: 'actual' }
    if (!tells(act) || act.ceremony || act.reported) return act
    const at = clauses.findIndex(({ sentence }) => sentence === act.clause.sentence)
    const posted = byPost(act, people, titleOf)
    const signers = posted.length > 0 ? posted : byNumber(act, people, clauses[at - 1])
    return signers.length > 0 ? { ...act, rule: CALLED, signers } : act
  })
}

/** What the explanation calls it. */
const CALLED = '两位…签署'
