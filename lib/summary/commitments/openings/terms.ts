import type { Span } from '../../types'
import { stretchOf } from '../../within'
import type { Bodies, Subject } from '../bodies'
import { isTerm } from '../figures'
import { AFFAIR_END, BODY_END, NOT_IN_NAME } from '../lexicon/agents'
import { CONDITION, FOLLOWS_DOCUMENT } from '../lexicon/document'
import { ACT_START, AIM, ALLOTS, APPRAISAL, MAY, VERB_START } from '../lexicon/modality'
import { subjectSpan } from '../subject'
import type { Opening, Words } from './types'

/** How far into a clause its subject reaches. */
const REACH = 24
/** The same where no mention bears it out. */
const UNKNOWN_REACH = 12

/** Fewer characters are no act. */
const SHORTEST_ACT = 4

/** What stands behind a name that is no subject, or tells what is. */
const NO_ACT = /^(?:的|、|与|和|及|同(?!意|步)|等|是|有(?!偿)|已|曾|共(?!同|建|享|用|商)|位于|成立于|作为)/

/** An act where the sentence itself does not say that it tells the document. */
const ACT = new RegExp(
  `${ACT_START.source}|^(?:每|各|定期|免费|无偿|则|派|不得|须|应|[^,]{0,12}(?:${ALLOTS.source}))`,
)

/** More of them, where the sentence says so: when something is done, what is given up or taken over. */
const PLANS =
  /^(?:计划|拟|[今明后]年|[一二三四五六七八九十\d]{1,3}[月日年]|[^,]{1,6}起|夜间|撤回|出借|让出|移交|免收|减免|支付|补偿|租用|收购|增开|增派|办理|反馈|通报|腾出|认养|购买)/

/** 甲医院成为…, 甲省为召集方: what somebody is under the document, no act. */
const IS = /^[^,]{2,24}?(?:(?<![造设展])成为|为[^,]{1,12}(?:方|单位|年|人|期)$)/

/** What has been done already. */
const DONE = /^[^,]{0,15}(?:[了曾已](?!解)|过(?=[^程]))/

/**
 * What an agreement provides, in its own voice and without a mark of promise: 协议约定，甲局每月派员巡查；乙校提供A；断面采样
 * 由两地联合开展. Whoever heads the clause undertakes it; a clause behind the verb that nobody heads is of both.
 */
export function term({ chunk, rest, from, span, heard, scene, bodies }: Words): Opening | null {
  if (rest.startsWith('其中')) return null
  if (scene.speech || !(scene.document || (scene.beside && scene.item)) || rest.length < 5) return null
  if (
    /(?<![能可得应须])将|签[署订]/.test(rest) ||
    AIM.test(rest) ||
    APPRAISAL.test(rest) ||
    DONE.test(rest) ||
    IS.test(rest)
  )
    return null
  if (bodies.peopleIn(chunk).length > 0) return null
  const led = headOf(rest, span, bodies) ?? (scene.told ? unknownHeadOf(rest, span, bodies) : null)
  if (led) {
    const act = rest.slice(led.end)
    if (MAY.test(act) || CONDITION.test(rest)) return null
    if (!scene.told && !ACT.test(act)) return null
    return { mark: 'document', at: from + led.end, subject: led.subject, bare: false }
  }
  if (!scene.told || chunk.mark === ':') return null
  const behind = heard.document || scene.pending || FOLLOWS_DOCUMENT.test(scene.before)
  if (!behind && !(scene.item && !ACT_START.test(rest))) return null
  if (CONDITION.test(rest) || isTerm(rest) || rest.startsWith('的')) return null
  const start = /^(?:同时|此外|另外|[并还且也])?/.exec(rest)?.[0].length ?? 0
  return { mark: 'document', at: from + start, subject: { kind: 'both' }, bare: false }
}

/**
 * The party, or both, at the head of a clause, `span` in the text: the longest words that can be read so, and where they
 * end. null where nobody is, or where no act follows.
 */
export function headOf(clause: string, span: Span, bodies: Bodies): { subject: Subject; end: number } | null {
  const lead = subjectSpan(clause).start
  const reach = Math.min(clause.length - SHORTEST_ACT, lead + REACH)
  // Most clauses have a verb or a preposition after a few characters: with these the ends tried fall to a quarter.
  const bound = lead + nameBound(clause.slice(lead, reach))
  const known = bodies.lengthsFrom(clause, lead, span)
  // 加大…, 共建…: only a name may begin so, not both nor a speaker's own.
  const named = VERB_START.test(clause.slice(lead, reach))
  for (let end = reach; end >= lead + 2; end--) {
    const isKnown = known.includes(end - lead)
    if (end >= bound && !isKnown) continue
    const words = clause.slice(lead, end)
    if (named && !isKnown && !bodies.isForm(words)) continue
    const at = stretchOf(span, span.start + lead, span.start + end)
    const subject = bodies.readName(words, at, isKnown)
    if (!subject || bodies.cuts(words, at)) continue
    const act = clause.slice(end)
    if (NO_ACT.test(act)) continue
    if (subject.kind === 'both' && (!ACT.test(act) || VERB_START.test(words))) continue
    // 物业收支…, 公司股权…: so short a word may be the head of a longer one.
    if (words.length === 2 && !ACT.test(act) && !PLANS.test(act)) continue
    return { subject, end }
  }
  return null
}

const PAST_NAME = new RegExp(`${NOT_IN_NAME.source}|[,;:]`)

/** How long words must be to hold what stands in no name, or what divides. */
function nameBound(words: string): number {
  const match = PAST_NAME.exec(words)
  return match ? match.index + match[0].length : words.length + 1
}

/** Ends of bodies besides BODY_END: 荷方, 县里, 消防站. */
const BODYISH = new RegExp(
  `${BODY_END.source}|(?:方|[省市县区镇乡村寺庙厂]里|站|寺|宫|庙|旅|业者|超市|商场|物业)$`,
)

/** A body unknown to the mentions at the head of a clause: the shortest words that end as a body's name before an act. */
function unknownHeadOf(clause: string, span: Span, bodies: Bodies): { subject: Subject; end: number } | null {
  const lead = subjectSpan(clause).start
  for (let end = lead + 2; end < Math.min(clause.length - SHORTEST_ACT, lead + UNKNOWN_REACH); end++) {
    const words = clause.slice(lead, end)
    if (!BODYISH.test(words) || NOT_IN_NAME.test(words) || AFFAIR_END.test(words) || VERB_START.test(words))
      continue
    const act = clause.slice(end)
    const at = stretchOf(span, span.start + lead, span.start + end)
    if (!(ACT.test(act) || PLANS.test(act)) || NO_ACT.test(act) || bodies.cuts(words, at)) continue
    return { subject: { kind: 'body', name: bodies.raw(at), party: bodies.isParty(words) }, end }
  }
  return null
}
