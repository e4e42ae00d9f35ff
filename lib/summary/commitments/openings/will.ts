import { matches } from '../../matches'
import type { Span } from '../../types'
import { stretchOf } from '../../within'
import type { Bodies, Subject } from '../bodies'
import { AFFAIR_END, NOT_IN_NAME } from '../lexicon/agents'
import { ACT_START, EFFECT, GIVES_AWAY, HANDLES, RESOLVE, SHALL, VERB_START, VOW } from '../lexicon/modality'
import { VOWS } from '../lexicon/speech'
import { subjectOf, subjectSpan } from '../subject'
import type { Opening, Scene, Words } from './types'

/** 《备忘录》将在A、B等方面加强合作: the document stands for those who signed it. */
const OF_DOCUMENT = /(?:协议书?|备忘录|协定|意向书|》)$/
const CONTENTS = /(?:协议|备忘录|MOU|协定|合作)的?内容[除也还]{0,2}$/
const FIELDS_OF_ACTION =
  /^(?:重点|主要)?(?:(?:在|从|围绕|就)[^,]{4,}(?:加强|开展|深化|推进|进行|展开|合作|提供)|[着著]重|聚焦|侧重)/

/** 签署的《…》，将在A、B等领域为甲县提供…: the document stands in a chunk of its own. */
const SIGNED = /^(?:此次|本次)?签[署订]的[^,]{0,24}(?:协议书?|备忘录|协定|意向书|》)$/

/** 建立合作关系，将为甲企业提供有力支撑: what comes of it, where nobody is named. */
const SUPPORTS = /^为[^,]{2,30}提供(?:更|更加)?(?:有力|强有力|强大|坚实|重要)/

/** What no object of 把 begins with. */
const BEGINS_ACT =
  /^(?:[为与在]|进一步|积极|大力|继续|持续|全力|全面|共同|不断|充分|[着著]力|深入|逐步|加[大快强]|强化|深化|推进|推动)/

/** 其中更将A列为B: 把, whatever adverb stands in front. */
const ADDS_TO_LIST = /^将[^,]{1,40}?(?:列[入为]|视为|纳入)/

/** 首期300万元将用于…: a sum that will be put in stands for whoever gives it, and belongs to the act. */
const SUM_AHEAD =
  /^(?:其中,?)?(?:首[期批]|第?[一二三]期)[^,]{0,8}?\d[\d.]*[余多]?[万亿]元?(?:人民币|资金|款项)?$/

/** 不得将…, 应将…: 将 as 把 under another verb. */
const UNDER_VERB = /(?:不得|不准|不能|应当?|必须|须|需|可以?|能够?|要|负责|不辜负[^,]{0,40})$/

/** 双方将…, 甲局会加强…. */
export function shall({ rest, from, span, scene, bodies }: Words): Opening | null {
  for (const match of matches(SHALL, rest)) {
    const prefix = rest.slice(0, match.index)
    const behind = match.index + match[0].length
    const act = rest.slice(behind)
    if (UNDER_VERB.test(prefix)) continue
    if (SUM_AHEAD.test(prefix)) return { mark: 'sum', at: from, subject: null, bare: true }
    if (EFFECT.test(act) || GIVES_AWAY.test(rest.slice(match.index))) continue
    if (prefix === '' && SUPPORTS.test(act)) continue
    const at = from + behind
    if (
      ((prefix === '' ? SIGNED.test(scene.before) : OF_DOCUMENT.test(prefix)) &&
        FIELDS_OF_ACTION.test(act)) ||
      (CONTENTS.test(prefix) && VERB_START.test(act))
    )
      return { mark: 'document', at, subject: { kind: 'both' }, bare: false }
    const read = subjectOf(prefix, span, bodies)
    const subject =
      read === undefined && (scene.document || ACTS.test(act))
        ? unknownBody(prefix, span, scene, bodies)
        : read
    const hongKong = match[0] === '会'
    // 联合会负责…: the last letter of a name.
    if (hongKong && bodies.readExactly(`${prefix}会`, stretchOf(span, span.start, at))) continue
    if (
      subject === undefined ||
      (hongKong && (subject === null ? !(scene.speech && prefix !== '') : subject.kind === 'person'))
    )
      continue
    const bare = subject === null && prefix.trim() === ''
    const led = scene.pending || from > 0
    if (bare && !led && !BEGINS_ACT.test(act) && HANDLES.test(rest.slice(match.index))) continue
    if (subject === null && ADDS_TO_LIST.test(rest.slice(match.index)) && !led) continue
    const settled = subject !== null && /承诺|商定|约定|议定|同意/.test(prefix)
    return { mark: settled ? 'resolve' : 'shall', at, subject, bare }
  }
  return null
}

/** 一致决定…: without a subject, of all who met. */
const MET = /^(?:(?:此次|本次)?(?:联席)?会议|(?:并|还|且)?(?:一致|共同))(?:同意|商定|议定|决定)/
/** 就…达成一致，决定…: those who agreed. */
const AGREED = /达成了?[^,]{0,8}(?:一致|共识|意向|协议)(?:意见)?$/
const BOTH: Subject = { kind: 'both' }

/** 双方商定…, 两地一致同意…. */
export function resolve({ rest, from, span, scene, bodies }: Words): Opening | null {
  const match = RESOLVE.exec(rest)
  if (!match) return null
  const met = MET.test(rest) || (AGREED.test(scene.before) && match.index === 0)
  const subject = met && !scene.speech ? BOTH : subjectOf(rest.slice(0, match.index), span, bodies)
  if (!subject || subject.kind === 'person') return null
  const behind = match.index + match[0].length
  if (/^(?:了|的|书|达成)/.test(rest.slice(behind))) return null
  // 甲大学致力于…, said in a speech: what it is, not what it promises.
  if (match[0] === '致力于' && scene.speech && subject.kind === 'body') return null
  // 甲公司拟…: one side's plan.
  if (/^[拟计预]/.test(match[0]) && subject.kind !== 'both') return null
  // What one side promises is its pledge, what both promise is agreed.
  const mark = subject.kind === 'body' && VOWS.test(match[0]) ? 'vow' : 'resolve'
  return { mark, at: from + behind, subject, bare: false }
}

/** 甲市愿与…, 乙行会继续…. */
export function vow({ rest, from, span, scene, bodies }: Words): Opening | null {
  const match = VOW.exec(rest)
  if (!match) return null
  const prefix = rest.slice(0, match.index)
  // 签署意向书，承诺…: the document's, see documentGoesOn.
  if (prefix === '' && !scene.speech && VOWS.test(match[0])) return null
  const subject = subjectOf(prefix, span, bodies)
  if (subject === undefined && !(scene.speech && isUnknownName(prefix))) return null
  return { mark: 'vow', at: from + match.index, subject: subject ?? null, bare: subject === null }
}

/** A name that nothing else on the page bears out: in a speech, the speaker's own body. */
const isUnknownName = (words: string): boolean =>
  /^[^他她这此该其本后时]{2,10}$/.test(words) && !NOT_IN_NAME.test(words) && !AFFAIR_END.test(words)

/** More verbs of doing, and what may stand before them. */
const ACTS = new RegExp(`^(?:更加)?(?:重视|关注)|${ACT_START.source}`)

/** Things that grow or open by themselves, however often a page names them. */
const THING =
  /(?:校区|园区|片区|产品|基地|平台|系统|技术|产业|市场|经济|大桥|高铁|铁路|公路|机场|港口?|群众|居民|游客|学生|农民|企业|国家|社会|世界)$/

/** How often a page has to name somebody whom nothing bears out. */
const OFTEN = 3

/**
 * 甲联通将…: a name unknown to the mentions, in a speech, in what the document says, or named again and again;
 * undefined elsewhere.
 */
function unknownBody(prefix: string, span: Span, scene: Scene, bodies: Bodies): Subject | undefined {
  const { start, end } = subjectSpan(prefix)
  const words = prefix.slice(start, end)
  if (!scene.reports || !isUnknownName(words)) return undefined
  if (!scene.speech && (THING.test(words) || words.length < 3)) return undefined
  if (!scene.speech && !scene.document && bodies.timesNamed(words) < OFTEN) return undefined
  return {
    kind: 'body',
    name: bodies.raw({ ...span, start: span.start + start, end: span.start + end }),
    party: false,
  }
}

/** 签订承诺书，郑重承诺…: vowed by those who sign. */
export function lettered({ rest, from, scene }: Words): Opening | null {
  const match = scene.speech ? null : /^[并还]?(?:郑重|庄严|公开)?承诺(?!书)/.exec(rest)
  if (
    !match ||
    !/签[署订][^,签]{0,40}(?:承诺书|责任书)$|表态(?:发言)?$|宣读[^,]*(?:承诺|誓|倡议)[^,]*$/.test(
      scene.before,
    )
  )
    return null
  return { mark: 'vow', at: from + match[0].length, subject: null, bare: true }
}

/** 甲大学承诺在五年内…: the verb of saying is the promise. */
export function vowed({ rest, from, heard }: Words): Opening | null {
  if (!VOWS.test(heard.verb) || /^[,:]?$/.test(rest.trim())) return null
  return { mark: 'vow', at: from, subject: null, bare: true }
}
