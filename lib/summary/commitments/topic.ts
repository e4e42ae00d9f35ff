import { stretchOf } from '../within'
import type { Bodies, Subject } from './bodies'
import type { Chunk } from './chunks'
import type { Heard, Voice } from './discourse'
import { CONDITION } from './lexicon/document'
import { VOWS } from './lexicon/speech'
import { subjectOf, subjectSpan } from './subject'

/** A side named by its country: 中方, 甲国方. */
const SIDE = /^[一-龥]{1,3}方(?=.)/
/** A verb that joins the subject and another: 甲市与乙校签署…. */
const JOINTLY = /^[^与和同]*[与和同].*(?:签|缔结|达成|结为|结成)/

/** 日前双方正式签署…: whoever was named before, both act. */
const TOGETHER = /(?:双方|两[地国省市县校院])[^,]{0,6}(?:签|缔结|达成|结为|结成)/

/** 签署合作协议，将…: who signed goes on. */
const SIGNED =
  /^(?:(?:正式|共同|成功|顺利|分别|现场)?签[署订定])(?!的)[^,]{0,40}(?:协议书?|备忘录|协定|意向书|》|合约|合同)$/

/** 协议为期五年，将…: the document stands for those who signed it. */
const DOCUMENT_ITSELF = /^[本该此]?(?:合作|框架|战略){0,3}(?:协议书?|备忘录|合约|协定|意向书)(?!的|签|达成)/

/** 《协议》秉承…原则，…: the document's manner; its acts follow. */
const MANNER = /^《[^》]{2,}》(?:秉[承持]|本[着著]|坚持|遵循|依据|按照)/

/** 双方本着…原则，…: the manner in which both act. */
const MANNER_OF_BOTH = /^双方(?:将)?(?:本[着著]|秉[承持]|遵循|坚持)[^,了]*(?:原则|理念|精神|宗旨)$/

/** Whether words tell how both go about it, their acts still to come. */
const tellsManner = (words: string, voice: Voice): boolean =>
  (MANNER.test(words) || (voice !== 'speech' && MANNER_OF_BOTH.test(words))) && !ORGANISES.test(words)

/** 这个计划…, 该项目…: an affair is spoken of, so that an elided subject is that affair. */
const AFFAIR_NAMED =
  /^(?:这|此|该|本|是)[个项次一]{0,2}(?:《[^》]*》的?)?[一-龥]{0,4}(?:签署|签订|计[划画]|项目|合作|签约|工程|平台|方案|政策|举措)/

/** 因甲市在…: a reason is about nobody who acts. */
const REASON = /^(?:因(?!此)|由于|鉴于)/

/** 两地联手后, 在此基础上: when and on what ground, in front of the act. */
const CIRCUMSTANCE = /^[^,]{2,16}(?:后|期间|之际|基础上|[提件架]下)$/

/** 甲局的开检，将…: an event, not somebody. */
const EVENT_NAMED =
  /^[^,]{2,30}的(?:签署|签订|签约|成立|启动|建立|实施|落地|开[检业馆园通放工]|建成|设立|举[办行]|达成|推出|投产|启用|落成)$/

/** 甲公司作为运营商, in front of what it promises. */
const ROLE = /^[^,]{0,12}作为[^,]{2,}$/

/** 甲局组织职工签订…: whoever has others sign does not vow. */
const ORGANISES = /组织[^,]{2,20}签[订署]/

/** A chunk that opened nothing, as it was heard. */
interface Passed {
  chunk: Chunk
  heard: Heard
  voice: Voice
}

/**
 * Who the sentence is about so far, for a mark of promise that names nobody. What a chunk says of it is read when it is asked for: three
 * sentences of four promise nothing and never ask.
 */
export class Topic {
  /** A verb of saying or settling stands right in front. */
  pending = false
  /** 本人承诺，…: the acts vowed are still to come. */
  vowing = false
  private readonly passed: Passed[] = []
  private who: Subject | null = null
  private together = false
  private thing = false

  constructor(private readonly bodies: Bodies) {}

  get subject(): Subject | null {
    this.catchUp()
    return this.who
  }

  set subject(subject: Subject | null) {
    this.catchUp()
    this.who = subject
  }

  /** The subject has acted together with another: what follows is of both. */
  get joint(): boolean {
    this.catchUp()
    return this.together
  }

  /** The sentence is about an affair (协议的签署将…), not about somebody. */
  get affair(): boolean {
    this.catchUp()
    return this.thing
  }

  /** 该项目将…: from here on the sentence is about an affair. */
  turnToAffair() {
    this.thing = true
  }

  /** Takes in a chunk that opens nothing. */
  remember(chunk: Chunk, heard: Heard, voice: Voice) {
    const rest = chunk.text.slice(heard.from)
    if (this.pending && heard.verb === '' && (CIRCUMSTANCE.test(rest) || CONDITION.test(rest))) return
    const alone = heard.verb !== '' && rest === ''
    if (alone && (VOWS.test(heard.verb) || heard.verb === '表态')) this.vowing = true
    const goesOn = this.pending && heard.verb === '' && ROLE.test(rest)
    this.pending = alone ? voice === 'speech' || heard.document : goesOn || tellsManner(rest, voice)
    this.passed.push({ chunk, heard, voice })
  }

  private catchUp() {
    for (const one of this.passed) this.learn(one)
    this.passed.length = 0
  }

  private learn({ chunk, heard, voice }: Passed) {
    const rest = chunk.text.slice(heard.from)
    if (heard.verb !== '' && rest === '') {
      this.who = heard.document ? { kind: 'both' } : null
      return
    }
    if (REASON.test(rest) || ORGANISES.test(rest)) return
    const found = this.leading(rest, chunk.start + heard.from, chunk)
    if (AFFAIR_NAMED.test(rest) || EVENT_NAMED.test(rest)) this.thing = true
    const own = found?.kind === 'own' && voice !== 'speech'
    if (found && found.kind !== 'person' && !own) this.who = found
    else if (heard.verb !== '') this.who = null
    else if (
      DOCUMENT_ITSELF.test(rest) ||
      TOGETHER.test(rest) ||
      (voice !== 'speech' && !this.who && SIGNED.test(rest))
    )
      this.who = { kind: 'both' }
    if (tellsManner(rest, voice)) this.who = { kind: 'both' }
    if (found) this.together = JOINTLY.test(rest)
  }

  /** Who is named at the head of some words. */
  private leading(rest: string, from: number, chunk: Chunk): Subject | null | undefined {
    const lead = subjectSpan(rest).start
    const [body] = this.bodies.bodiesIn(stretchOf(chunk, from + lead, chunk.end))
    const side = SIDE.exec(rest.slice(lead))
    const named = body && body.start - from - lead <= 4 ? body.end - from : null
    const to = side
      ? lead + side[0].length
      : (named ?? /[与同和在就签对]|深[感知]|作为|始终|高度/.exec(rest)?.index ?? 0)
    return subjectOf(rest.slice(0, to), stretchOf(chunk, from, chunk.end), this.bodies)
  }

  /** Who acts when nobody is named in front of the mark. */
  fallback(heard: Heard, voice: Voice): Subject | null {
    if (heard.document) return { kind: 'both' }
    if (voice === 'speech') return heard.verb === '' ? this.subject : null
    return this.subject ?? (voice === 'document' ? { kind: 'both' } : null)
  }
}
