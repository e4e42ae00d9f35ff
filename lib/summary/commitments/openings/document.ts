import {
  CONTENT,
  CONTENT_GOES_ON,
  CONTENT_HEADING,
  DOCUMENT_GOES_ON,
  FOUNDED,
  FOUNDS,
  MAIN_MATTER,
  MAIN_MATTER_END,
  OTHER_CONTENT,
  PROVIDES,
} from '../lexicon/document'
import { SIGNIFIES, VERB_START } from '../lexicon/modality'
import { leading } from './leading'
import type { Opening, Words } from './types'

/** 通过建设…; 四年内采购…; 在A、B等方面开展合作. */
const MEANS_OR_FIELDS =
  /^(?:每(?:年|月|周|日|季度?|学期)|在?(?:未来|今后)?[一二两三四五六七八九十\d]{1,3}年[内间]|[透通]过|(?:在|就|围绕)[^,]{4,}(?:开展|加强|深化|推进|合作))/

/** 签署协议，在A、B等方面开展合作: the fields told in the same breath. */
const FIELDS_BEHIND =
  /^(?:在|就|围绕|从)[^,]{6,}(?:开展|加强|深化|推进|展开|进行)[^,了]{0,12}(?:合作|协作|交流|共建)$/

/** 以此次签约为契机: on what occasion, in front of the act; no signing told. */
const OCCASION = /以[^,]{1,40}为(?:新的?)?(?:契机|起点|基础|纽带|平台|载体|抓手)$/

/** What comprises something: a document, a cooperation. */
const AGREEMENT = /协议|协定|备忘录|意向书|》|内容|合作|计[划画]|事项|^$/

const ofBoth = (mark: Opening['mark'], at: number, rest: Partial<Opening> = {}): Opening => ({
  mark,
  at,
  subject: { kind: 'both' },
  bare: false,
  ...rest,
})

/** 协议明确双方…, 备忘录提出加强…, 明确了建立…机制; not 明确了…的要求. */
export function documentSays({ rest, from, span, heard, bodies }: Words): Opening | null {
  if (!heard.document) return null
  const start = FOUNDED.test(rest) ? 1 : (/^[,:要]?/.exec(rest)?.[0].length ?? 0)
  const said = rest.slice(start)
  if (VERB_START.test(said)) return { mark: 'document', at: from + start, subject: null, bare: true }
  const led = leading(said, { ...span, start: span.start + start }, bodies)
  return led ? { mark: 'document', at: from + start + led.end, subject: led.subject, bare: false } : null
}

/** The document goes on behind its signing: 签署《…》，明确加强…; 成立…机制; 涵盖A、B等领域. */
export function documentGoesOn({ rest, from, scene }: Words): Opening | null {
  if (!scene.signed || SIGNIFIES.test(scene.before) || OCCASION.test(scene.before)) return null
  if (/签[署订定约]|^[并还]?达成[^,]*合作$/.test(scene.before) && FOUNDS.test(rest))
    return ofBoth('document', from)
  if (/签[署订约]|缔结/.test(scene.before) && FIELDS_BEHIND.test(rest)) return ofBoth('document', from)
  const said = DOCUMENT_GOES_ON.exec(rest)?.[0].length ?? 0
  if (
    said > 0 &&
    (VERB_START.test(rest.slice(said)) ||
      rest.startsWith('进行', said) ||
      MEANS_OR_FIELDS.test(rest.slice(said)))
  )
    return ofBoth('document', from + said)
  const covers = AGREEMENT.test(scene.before) ? CONTENT_GOES_ON.exec(rest) : null
  return covers ? ofBoth('content', from + covers[0].length, { bare: true }) : null
}

/** 合作内容包括…, 就A、B作出规定, 以A、B为主要合作内容. */
export function content({ chunk: { text, mark } }: Words): Opening | null {
  const provides = PROVIDES.exec(text)
  if (provides?.[1]) {
    const at = provides[0].indexOf(provides[1])
    return ofBoth('content', at, { end: at + provides[1].length })
  }
  const main = MAIN_MATTER.exec(text)
  if (main) return ofBoth('content', main.index + 1, { end: text.search(MAIN_MATTER_END) })
  const match = CONTENT.exec(text) ?? (mark === ':' ? CONTENT_HEADING.exec(text) : null)
  if (!match || /宗旨|原则|目标|目的/.test(match[0]) || OTHER_CONTENT.test(text)) return null
  if (!/^》|合作|协作|协议|协定|备忘录|意向书|责任书|内容|约定/.test(match[0])) return null
  return ofBoth('content', match.index + match[0].length)
}
