import type { Force } from '../../types'
import type { Sentence } from '../types'
import { accepts, type Situation } from './acceptance'
import { actorOf, byOf } from './actor'
import { type Chunk, chunksOf } from './chunks'
import { announcesEvent, carriesOn, goesOn, splits, standsAlone } from './continuing'
import { type CountedList, countedLists } from './counted'
import { demandIn } from './demands'
import type { Heard } from './discourse'
import { isTerm } from './figures'
import { Ledger, type Terms } from './ledger'
import { CONDITION } from './lexicon/document'
import { SIGNED } from './lexicon/marks'
import {
  ACT_START,
  AIM,
  APPRAISAL,
  HOPE,
  MAY,
  SIGNIFIES,
  THANKED,
  THANKS,
  VOWED_ACT,
} from './lexicon/modality'
import { type Opening, openingOf, type Scene } from './openings'
import type { Setting } from './setting'
import { subjectOf, subjectSpan } from './subject'
import { Topic } from './topic'
import type { By, Undertaking } from './types'

/** 共同开发…, 在A方面加强交流，…: nobody's alone, whoever acted before. */
const TOGETHER = /^(?:[在通][^,]{2,40})?,?(?:共同|联合|携手|双方|互|合作)|^[^;]{0,30},(?:共同|携手)/

/** Marks that fix the force whatever the voice. */
const FORCE: Readonly<Partial<Record<Opening['mark'], Force>>> = {
  document: 'agreed',
  content: 'agreed',
  vow: 'pledged',
}

/** Reads what one sentence promises and asks, from left to right, a chunk at a time. */
export class PromiseReader {
  private readonly ledger: Ledger
  private readonly topic: Topic
  private hoping = false
  private requiring = false
  private colon = false
  private lead: number
  private until: number
  /** The words of the chunk before. */
  private before = ''
  /** The mark behind it. */
  private mark = ''
  /** The sentence names a document or its signing. */
  private readonly signed: boolean

  constructor(
    private readonly sentence: Sentence,
    private readonly setting: Setting,
  ) {
    this.ledger = new Ledger(sentence)
    this.topic = new Topic(setting.bodies)
    this.lead = sentence.start
    this.until = sentence.end
    this.signed = SIGNED.test(sentence.text)
  }

  /** The undertakings up to `until`, an offset into the paragraph; behind it an enumeration stands. */
  read(until = this.sentence.end): Undertaking[] {
    this.until = until
    const { discourse } = this.setting
    const lists = countedLists(this.sentence.text).filter(({ end }) => this.at(end) <= until)
    let skipTo = -1
    let fresh = true
    for (const chunk of chunksOf(this.sentence)) {
      if (chunk.start >= until) break
      if (chunk.start < skipTo) continue
      const heard = discourse.hear(chunk)
      const list = lists.find((l) => this.at(l.start) >= chunk.start && this.at(l.start) <= chunk.end + 1)
      if (list && this.takeList(list, chunk, heard)) skipTo = this.at(list.end)
      else {
        this.chunk(chunk, heard, fresh)
        this.punctuate(chunk)
      }
      fresh = fresh && subjectSpan(chunk.text).start >= chunk.text.length
      this.before = chunk.text
      this.mark = chunk.mark
    }
    this.ledger.close()
    return this.ledger.entered
  }

  /** Offset in the paragraph of an offset in the sentence. */
  private at(offset: number): number {
    return this.sentence.start + offset
  }

  /** `fresh`: nothing but connectives stands before the chunk in its sentence. */
  private chunk(chunk: Chunk, heard: Heard, fresh: boolean) {
    const { discourse, bodies } = this.setting
    const rest = chunk.text.slice(heard.from)
    if (heard.verb !== '' && rest !== '') this.hoping = false
    const opening = openingOf(chunk, heard, this.scene(), bodies)
    if (opening && SIGNIFIES.test(chunk.text.slice(0, opening.at))) return this.ledger.close()
    if (opening?.mark === 'vow' && (THANKS.test(rest) || (/^愿意/.test(rest) && THANKED.test(this.before))))
      return this.ledger.close()
    const hope = HOPE.exec(rest)
    if (hope && (!opening || heard.from + hope.index < opening.at)) {
      this.hoping = true
      return this.ledger.close()
    }
    if (opening && accepts(opening, chunk, heard, this.situation())) return this.begin(chunk, opening, heard)
    if (announcesEvent(rest)) this.ledger.close()
    if (!opening && /(?<![能可])将/.test(rest)) this.topic.turnToAffair()
    const { pending } = this.topic
    if (pending && discourse.voice === 'document' && isTerm(rest)) return
    this.topic.remember(chunk, heard, discourse.voice)
    if (this.topic.vowing && VOWED_ACT.test(rest)) return this.vowed(chunk, heard)
    if (
      pending &&
      ((!this.hoping &&
        goesOn(rest, discourse.voice, discourse.speaker === 'both') &&
        !CONDITION.test(rest)) ||
        (discourse.voice === 'document' && isTerm(this.before)))
    )
      return this.openAt(chunk, heard.from, byOf(this.topic.subject, discourse))
    if (fresh && carriesOn(rest, this.setting))
      return this.openAt(chunk, heard.from, TOGETHER.test(rest) ? 'both' : (this.setting.carried ?? null))
    if (discourse.voice !== 'speech' || !this.asks(chunk, heard)) this.extend(chunk)
  }

  private scene(): Scene {
    const { discourse } = this.setting
    const speech = discourse.voice === 'speech'
    return {
      document: discourse.voice === 'document',
      told: discourse.documentHere,
      signed: this.signed && !speech,
      pending: this.topic.pending,
      speech,
      reports: this.setting.reports,
      following: this.following,
      beside: !speech && this.ledger.open?.force === 'agreed',
      before: this.before,
      item: this.mark === ';' && !this.colon,
    }
  }

  private situation(): Situation {
    const { discourse, bodies, signing } = this.setting
    const { open } = this.ledger
    const opened = open && (open.content ? 'content' : 'act')
    const { hoping, topic, before, following } = this
    return { voice: discourse.voice, hoping, opened, signing, topic, bodies, before, following }
  }

  /** Something agreed has just been told, in the sentence before or in this one. */
  private get following(): boolean {
    const { discourse, carried } = this.setting
    return discourse.voice !== 'speech' && (carried !== undefined || this.ledger.open?.force === 'agreed')
  }

  /** 郑重承诺，不公车私用；不…: each clause is vowed. */
  private vowed(chunk: Chunk, heard: Heard) {
    const { topic, setting, ledger } = this
    if (ledger.open?.content) return this.extend(chunk)
    this.openAt(chunk, heard.from, setting.discourse.speaker, 'pledged')
    if (ledger.open) ledger.open.content = true
    topic.pending = false
  }

  private asks(chunk: Chunk, heard: Heard): boolean {
    const { discourse, bodies } = this.setting
    if (heard.verb !== '') this.requiring = heard.verb === '要求' || heard.verb === '强调'
    const demand = demandIn(
      chunk,
      heard,
      { requiring: this.requiring, together: discourse.speaker === 'both' },
      bodies,
    )
    if (!demand) return false
    if (demand.subject) this.topic.subject = demand.subject
    const asked = this.topic.subject
    const by = asked?.kind === 'both' ? 'both' : asked?.kind === 'body' ? asked.name : null
    if (demand.own) this.openAt(chunk, demand.at, discourse.speaker, 'pledged')
    else this.openAt(chunk, demand.at, by, 'urged')
    return true
  }

  private begin(chunk: Chunk, opening: Opening, heard: Heard) {
    const { ledger, topic } = this
    const { open } = ledger
    const going = opening.mark === 'content' && opening.bare && open ? open.by : undefined
    // 开展合作，包括A、B: what the open promise comprises, unless a list follows it.
    if (going !== undefined && chunk.mark !== ':' && open) {
      open.end = chunk.end
      return
    }
    if (going !== undefined) ledger.open = null
    topic.pending = false
    if (opening.subject) topic.subject = opening.subject
    if (opening.subject?.kind === 'body') this.hoping = false
    const { discourse } = this.setting
    const tells = opening.mark === 'resolve' || (opening.mark === 'content' && !opening.bare)
    if (tells && discourse.voice !== 'speech') discourse.tellDocument()
    const act = chunk.text.slice(opening.at, opening.end)
    if (act.trim() === '' && opening.mark !== 'content') {
      ledger.close()
      topic.pending = true
      return
    }
    const by =
      going ?? actorOf(opening, { words: act, heard, topic, following: this.following }, this.setting)
    this.openAt(chunk, opening.at, by, FORCE[opening.mark])
    if (!ledger.open) return
    ledger.open.content = opening.mark === 'content'
    ledger.open.shall = opening.mark === 'shall'
    if (opening.end !== undefined) ledger.open.end = chunk.start + opening.end
  }

  private openAt(chunk: Chunk, offset: number, by: By, force?: Terms['force']) {
    const told = this.setting.discourse.voice === 'speech' ? 'pledged' : 'agreed'
    this.ledger.openAt(chunk, offset, { by, lead: this.lead, force: force ?? told })
  }

  /**
   * A chunk that opens nothing goes on with what is open, unless it praises, permits, or turns to other
   * fields.
   */
  private extend(chunk: Chunk) {
    const { ledger } = this
    const { open } = ledger
    if (!open) return
    if (MAY.test(chunk.text) && /^[为在]/.test(ledger.openWords)) ledger.open = null
    else if ([APPRAISAL, AIM, MAY].some((ending) => ending.test(chunk.text))) ledger.close()
    else if (splits(chunk.text, ledger.openWords)) this.openAt(chunk, 0, open.by, open.force)
    else ledger.reach(chunk)
  }

  private punctuate(chunk: Chunk) {
    const { ledger } = this
    const { open } = ledger
    if (!open) return
    if (chunk.mark === ':' && this.until >= this.sentence.end) {
      this.colon = true
      if (ledger.words(chunk.end).includes(';')) {
        // What is promised before the words that lead into the list stands beside it.
        if (open.start < chunk.start) ledger.enter(open.start, chunk.start, open)
        open.start = open.end = chunk.end + 1
      }
    }
    if (chunk.mark !== ';') return
    if (open.shall && this.setting.discourse.voice === 'speech' && !this.colon) return
    ledger.close()
    const start = chunk.end + 1
    this.lead = start
    const told = this.setting.discourse.voice === 'document' && !/^[为既这此]/.test(ledger.words(start))
    if (this.colon || open.content || told || ACT_START.test(ledger.words(start).trimStart()))
      ledger.open = {
        ...open,
        by: TOGETHER.test(ledger.words(start)) ? 'both' : open.by,
        start,
        end: start,
        lead: start,
      }
  }

  /** A list that its number closes: one undertaking an item. */
  private takeList(list: CountedList, chunk: Chunk, heard: Heard): boolean {
    const { ledger, topic } = this
    const { text } = this.sentence
    const opening = openingOf(chunk, heard, this.scene(), this.setting.bodies)
    if (this.setting.discourse.voice === 'speech' && opening?.mark !== 'shall') return false
    const around = text.slice(Math.max(0, list.start - 12)) + text.slice(list.end, list.end + 24)
    if (!ledger.open && !opening && !/达成|合作|确立|签|约定|推进|开展|建立/.test(around)) return false
    const behind = text.slice(list.end, list.end + 16)
    if (this.hoping || /交换|座谈|介绍|汇报|成[绩效果]|交流了|考察|^(?:均|都|已)?有|业务|布局/.test(behind))
      return false
    if (opening?.subject) topic.subject = opening.subject
    const head = chunk.text.slice(0, Math.max(0, this.at(list.start) - chunk.start - 1))
    const named = opening?.subject ?? subjectOf(head, chunk, this.setting.bodies) ?? null
    const joint = topic.joint && !named ? 'both' : byOf(named ?? topic.subject, this.setting.discourse)
    const by = ledger.open?.by ?? joint ?? 'both'
    // An institution that the sentence sets up, or a cooperation told before, stands beside the list.
    if (standsAlone(ledger.openWords)) ledger.close()
    ledger.open = null
    const force = this.setting.discourse.voice === 'speech' ? 'pledged' : 'agreed'
    for (const { start, end } of list.items)
      ledger.enter(this.at(start), this.at(end), { by, lead: this.lead, force }, 2)
    return true
  }
}
