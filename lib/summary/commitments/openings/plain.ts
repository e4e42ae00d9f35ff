import type { Subject } from '../bodies'
import { isTerm } from '../figures'
import { ACT_START, ALLOTS, MAY, RECURRING, SUM, VERB_START } from '../lexicon/modality'
import { subjectOf } from '../subject'
import { leading } from './leading'
import type { Opening, Words } from './types'

/** 未来双方…: the future without 将. */
const FUTURE = /^(?:未来|今后|日后|往后|下一步|(?:合作|协议|签约)(?:期|年限)[内间])/

/** 合作期内，甲校每年…; 未来五年，…: the time in a chunk of its own. */
const FUTURE_AHEAD = new RegExp(`${FUTURE.source}[^,]{0,6}$`)

/** A duty. */
const MUST_START = /^(?:要|应当?|须)(?![求用对急邀届])/
/** The same anywhere. */
const MUST = /(?:(?<![主重首必需紧只])要|[应须])(?![求用对急邀届])/

/** What has been done already. */
const DONE =
  /^.{0,15}[了曾已]|^在(?:本次|此次)?(?:会议?|仪式|座谈会)[上中]|(?:达成|签[署订]|建立|形成|取得|完成|开展|进行)了/

/** 签订合作协议 at the end of a chunk. */
const SIGNING_DONE = /签[署订定][^,]{0,30}(?:协议书?|备忘录|协定|意向书|合同|合约|保险|保单|》)$/

/** 为甲市企业提供不少于20亿元…; 签订协议，并向甲县捐助6万元; group 1 is no part of the act. */
const GRANT =
  /^(拟|计划|并)?(?:分别|各)?(?:[为向对][^,]{2,40}?)?(?:分别|各)?(?:提供|给予|新增|投放|安排|捐[助赠献资款]|[援资]助)[^,了\d]{0,24}\d[\d.]*[多余]?[万亿]/

/** 今后互相提供…: an act of both, told without 将 behind the signing. */
const AHEAD = /^(?:未来|今后|日后|往后)(?=(?:互相|相互|共同|携手|联合))/

/** 根据…: words of reference, no subject. */
const REFERS = /^(?:根据|按照|依据|依照|透过|通过)/

/**
 * Told without 将: after the document (根据协议, 双方建立…), party by party (甲校提供A, 乙区负责B), by rule (双方每两年举行…), as a
 * duty (甲县政府要…).
 */
export function plain({ rest, from, span, scene, bodies }: Words): Opening | null {
  const ahead = scene.signed && !rest.includes('将') ? AHEAD.exec(rest) : null
  if (ahead) return { mark: 'plain', at: from + ahead[0].length, subject: { kind: 'both' }, bare: false }
  const told =
    scene.document ||
    ((scene.pending || FUTURE.test(rest) || FUTURE_AHEAD.test(scene.before)) && !scene.speech)
  const allotted = scene.following && ALLOTS.test(rest)
  if (!told && !allotted && !RECURRING.test(rest) && !MUST.test(rest)) return null
  if (rest.includes('将') || VERB_START.test(rest.replace(/^[并且还]+/, '')) || REFERS.test(rest)) return null
  const led = leading(rest, span, bodies)
  if (!led || MAY.test(rest.slice(led.end))) return null
  const { subject, end } = led
  const act = rest.slice(end)
  const must = MUST_START.exec(act)
  if (must && scene.told && subject.kind === 'body' && !subject.party) return null
  if (must && subject.kind !== 'own')
    return { mark: 'must', at: from + end + must[0].length, subject, bare: false }
  if (subject.kind === 'body' && !subject.party && !rest.startsWith('由')) return null
  const acts = told && ACT_START.test(act.replace(/^(?:各自|分别|同意|每(?:年|月|周|季度?|学期))/, ''))
  const recurs = subject.kind === 'both' && RECURRING.test(act.slice(0, 12))
  if (!acts && !recurs && !(allotted && isAllotment(subject, act))) return null
  return DONE.test(act) ? null : { mark: 'plain', at: from + end, subject, bare: false }
}

/** What a party does for its part: the verb stands right behind it. */
const isAllotment = (subject: Subject, act: string): boolean =>
  subject.kind === 'body' && subject.party && ALLOTS.test(act.slice(0, 8))

/** 签订协议，提供200亿元授信; 五年内，为甲市企业提供…: behind the signing or a term, what is granted. */
export function grant({ rest, from, scene }: Words): Opening | null {
  if (scene.speech || !(isTerm(scene.before) || SIGNING_DONE.test(scene.before))) return null
  const match = GRANT.exec(rest)
  return match && { mark: 'sum', at: from + (match[1] ?? '').length, subject: null, bare: true }
}

/** 拟投资20亿元; 甲公司总投资不低于…. */
export function sum({ rest, from, span, scene, bodies }: Words): Opening | null {
  const match = SUM.exec(rest)
  if (!match) return null
  const subject = subjectOf(rest.slice(0, match.index), span, bodies)
  const planned = /^[拟计规]/.test(match[0])
  if (subject === undefined || (subject === null && !(planned && scene.signed))) return null
  return { mark: 'sum', at: from + match.index, subject, bare: subject === null }
}
