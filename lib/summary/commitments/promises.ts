import type { Force } from '../../types'
import type { Sentence } from '../types'
import type { Bodies, Subject } from './bodies'
import { type Chunk, chunksOf } from './chunks'
import { actsListed, type CountedList, countedLists } from './counted'
import type { Discourse, Heard } from './discourse'
import { NEXT_FIELDS } from './lexicon/lists'
import { ACT_START, APPRAISAL, DEMAND, HOPE, INSTITUTION, MAY, PAST, VERB_START } from './lexicon/modality'
import { type Opening, openingOf, type Scene } from './opening'
import { subjectOf, subjectSpan } from './subject'
import type { By, Undertaking } from './types'

/** A promise whose end is not yet reached. */
interface Open {
  start: number
  end: number
  by: By
  lead: number
  /** Known by 合作内容包括: what follows are things, not acts. */
  content: boolean
  force: Force
}

/** Reads what one sentence promises, from left to right, a chunk at a time. */
export class PromiseReader {
  private open: Open | null = null
  private done: Undertaking[] = []
  private hoping = false
  private subject: Subject | null = null
  private pending = false
  private lead = 0
  private colon = false
  private joint = false
  /** The sentence is about an affair (协议的签署将…), not about somebody. */
  private affair = false
  /** The speaker requires: who is asked may stand in any words. */
  private demanding = false
  private until = 0
  /** The sentence names a document or its signing. */
  private readonly signed: boolean

  constructor(
    private readonly sentence: Sentence,
    private readonly discourse: Discourse,
    private readonly bodies: Bodies,
    /** The page reports a signing: who acts in its narration acts under it. */
    private readonly signing: boolean,
  ) {
    this.lead = sentence.start
    this.signed = /签[署订约定字]|协议|协定|备忘录|意向书|》/.test(sentence.text)
  }

  /** The promises up to `until`, an offset into the paragraph; what stands behind it belongs to an enumeration. */
  read(until = this.sentence.end): Undertaking[] {
    this.until = until
    const lists = this.discourse.voice === 'speech' ? [] : countedLists(this.sentence.text)
    let skipTo = -1
    for (const chunk of chunksOf(this.sentence)) {
      if (chunk.start >= until) break
      if (chunk.start < skipTo) continue
      const heard = this.discourse.hear(chunk)
      const list = lists.find((l) => this.at(l.start) >= chunk.start && this.at(l.start) <= chunk.end + 1)
      if (list && this.takeList(list, chunk, heard)) {
        skipTo = this.at(list.end)
        continue
      }
      this.chunk(chunk, heard)
      this.punctuate(chunk)
    }
    this.close()
    return this.done
  }

  /** Offset in the paragraph of an offset in the sentence. */
  private at(offset: number): number {
    return this.sentence.start + offset
  }

  private chunk(chunk: Chunk, heard: Heard) {
    const rest = chunk.text.slice(heard.from)
    const hope = HOPE.exec(rest)
    if (heard.verb !== '' && rest !== '') this.hoping = false
    const opening = openingOf(chunk, heard, this.scene(), this.bodies)
    if (hope && (!opening || heard.from + hope.index < opening.at)) {
      this.hoping = true
      this.close()
      return
    }
    if (opening && this.accepts(opening, chunk, heard)) return this.begin(chunk, opening, heard)
    if (!opening && /将/.test(rest)) this.affair = true
    const pending = this.pending
    this.pending = false
    this.remember(rest, chunk, heard)
    if (pending && this.goesOn(rest)) {
      this.openAt(chunk, heard.from, this.byOf(this.subject))
      return
    }
    if (this.asks(chunk, heard)) return
    if (!this.open) return
    if (MAY.test(chunk.text) && /^[为在]/.test(this.wordsOf(this.open))) this.open = null
    else if (APPRAISAL.test(chunk.text) || MAY.test(chunk.text)) this.close()
    if (!this.open) return
    if (this.splits(chunk)) {
      const { by, force } = this.open
      this.close()
      this.openAt(chunk, 0, by, force)
    } else this.open.end = chunk.end
  }

  private scene(): Scene {
    const document = this.discourse.voice === 'document'
    return { document, signed: this.signed && this.discourse.voice !== 'speech', pending: this.pending }
  }

  /** Behind 双方商定，or 《…》指出，an act needs no mark of its own. */
  private goesOn(rest: string): boolean {
    if (this.hoping || rest === '' || this.discourse.voice === 'speech') return false
    return VERB_START.test(rest) || (this.discourse.voice === 'document' && rest.startsWith('要'))
  }

  /** A demand in a speech: 要…, 各部门要…; 表示要… is the speaker's own promise. */
  private asks(chunk: Chunk, heard: Heard): boolean {
    if (this.discourse.voice !== 'speech') return false
    const rest = chunk.text.slice(heard.from)
    if (heard.verb !== '') this.demanding = heard.verb === '要求' || heard.verb === '强调'
    const match = DEMAND.exec(rest)
    if (!match) return false
    const prefix = match[1] ?? ''
    const at = { ...chunk, start: chunk.start + heard.from }
    const subject = subjectOf(prefix, at, this.bodies)
    const named = subject !== undefined && subject?.kind !== 'own' && subject?.kind !== 'person'
    if (!named && !this.demanding) return false
    this.close()
    const own = heard.verb === '表示'
    const by = own ? this.discourse.speaker : this.byAsked(named ? (subject ?? this.subject) : null)
    const offset = match[0].length - (/(?:务必|必须)$/.test(match[0]) ? 2 : 1)
    this.openAt(chunk, heard.from + offset + (own ? 1 : 0), by, own ? 'pledged' : 'urged')
    return true
  }

  private byAsked(subject: Subject | null): By {
    return subject?.kind === 'both' ? 'both' : subject?.kind === 'body' ? subject.name : null
  }

  /** Whether what could open a promise does open one here. */
  private accepts(opening: Opening, chunk: Chunk, heard: Heard): boolean {
    const { mark, subject } = opening
    const speech = this.discourse.voice === 'speech'
    const act = chunk.text.slice(opening.at)
    if (this.hoping && !(subject?.kind === 'body' || subject?.kind === 'own')) return false
    if (PAST.test(chunk.text) && mark !== 'shall') return false
    if (
      /^(?:于|在[^,]{2,16})?[^,以为]{0,10}(?:签署|签订|签约(?!为)|举行[^,]{0,10}仪式|生效|开幕|闭幕)/.test(
        act,
      )
    )
      return false
    if (mark === 'vow') return speech
    if (mark === 'content') return !speech && this.bodies.peopleIn(chunk).length === 0
    if (mark === 'document') return true
    if (mark === 'must') return !speech && this.isParty(subject)
    if (mark === 'resolve') return this.isParty(subject) || this.discourse.voice === 'document'
    if (subject?.kind === 'person') return speech
    if (subject === null) return this.elided(opening, heard)
    if (speech || this.discourse.voice === 'document' || mark === 'plain') return true
    return this.isParty(subject) || this.signing
  }

  /** 将 without a subject: after a speech verb, after 根据协议, or when the sentence has named who acts. */
  private elided({ bare }: Opening, heard: Heard): boolean {
    if (this.hoping || this.open || this.affair) return false
    if (this.pending || this.subject !== null) return true
    if (this.discourse.voice === 'speech') return bare && heard.verb !== ''
    return !bare || this.discourse.voice === 'document'
  }

  private isParty(subject: Subject | null): boolean {
    return subject?.kind === 'both' || subject?.kind === 'own' || (subject?.kind === 'body' && subject.party)
  }

  private begin(chunk: Chunk, opening: Opening, heard: Heard) {
    const going = opening.mark === 'content' && opening.bare ? this.open?.by : undefined
    if (going !== undefined && chunk.mark === ':') this.open = null
    this.close()
    this.pending = false
    if (opening.subject) this.subject = opening.subject
    if (opening.subject?.kind === 'body') this.hoping = false
    const rest = chunk.text.slice(opening.at)
    const joint = this.joint && !opening.subject && !/^[^,]{0,8}[与和同]/.test(rest)
    const by = joint || this.together(rest) ? 'both' : this.byOf(opening.subject ?? this.fallback(heard))
    this.openAt(chunk, opening.at, going ?? by, opening.mark === 'document' ? 'agreed' : this.force())
    if (this.open && opening.mark === 'content') (this.open as Open).content = true
    if (rest.trim() === '' && opening.mark !== 'content') {
      this.open = null
      this.pending = true
    }
  }

  /** 甲局将与乙政府携手…, told of the document: an act of both. */
  private together(act: string): boolean {
    if (this.discourse.voice === 'speech') return false
    const match =
      /^(?:会)?(?:继续|进一步)?(?:与|和|同)([^,]{2,20}?)(?:携手|共同|一道|联合|加强|开展|深化|建立|在|就|围绕)/.exec(
        act,
      )
    return match !== null && this.bodies.isParty(match[1] ?? '')
  }

  /** Who acts when nobody is named in front of 将. */
  private fallback(heard: Heard): Subject | null {
    if (heard.document) return { kind: 'both' }
    if (this.discourse.voice === 'speech') return heard.verb === '' ? this.subject : null
    return this.subject ?? (this.discourse.voice === 'document' ? { kind: 'both' } : null)
  }

  private byOf(subject: Subject | null): By {
    if (subject?.kind === 'both') return 'both'
    if (subject?.kind === 'body') return subject.name
    if (this.discourse.voice === 'speech') return this.discourse.speaker
    if (subject?.kind === 'own' && !/^我们|^我們/.test(subject.name)) return subject.name
    return null
  }

  private openAt(chunk: Chunk, offset: number, by: By, force = this.force()) {
    this.open = { start: chunk.start + offset, end: chunk.end, by, lead: this.lead, content: false, force }
  }

  private force(): Force {
    return this.discourse.voice === 'speech' ? 'pledged' : 'agreed'
  }

  /** Keeps who the sentence is about, for a 将 that names nobody. */
  private remember(rest: string, chunk: Chunk, heard: Heard) {
    if (heard.verb !== '' && rest === '') {
      this.subject = null
      this.pending = this.discourse.voice === 'speech' || heard.document
      if (heard.document) this.subject = { kind: 'both' }
      return
    }
    const from = chunk.start + heard.from
    const lead = subjectSpan(rest).start
    const [body] = this.bodies.bodiesIn({ ...chunk, start: from + lead })
    const side = /^[一-龥]{1,3}方(?=.)/.exec(rest.slice(lead))
    const named = body && body.start - from - lead <= 4 ? body.end - from : null
    const to = side ? lead + side[0].length : (named ?? /[与同和在就签对]/.exec(rest)?.index ?? 0)
    const found = subjectOf(rest.slice(0, to), { ...chunk, start: from }, this.bodies)
    const clause = heard.verb !== '' && rest !== ''
    if (found && found.kind !== 'person' && found.kind !== 'own') this.subject = found
    else if (clause) this.subject = null
    if (found) this.joint = /[与和同][^,]{0,60}(?:签|缔结|达成|结为|结成)/.test(rest)
  }

  /** …成立领导小组，并在A、B等领域开展合作: the fields are a commitment beside the institution. */
  private splits(chunk: Chunk): boolean {
    if (!this.open || !NEXT_FIELDS.test(chunk.text)) return false
    if (/^并/.test(chunk.text)) return true
    const before = this.sentence.text.slice(
      this.open.start - this.sentence.start,
      this.open.end - this.sentence.start,
    )
    return INSTITUTION.test(before) || (/[在就围]/.test(before) && /方面|领域/.test(before))
  }

  private wordsOf({ start, end }: Open): string {
    return this.sentence.text.slice(start - this.sentence.start, end - this.sentence.start)
  }

  private punctuate(chunk: Chunk) {
    if (chunk.mark === ':' && this.open && this.until >= this.sentence.end) {
      this.colon = true
      const many = this.sentence.text.slice(chunk.end - this.sentence.start).includes(';')
      if (many) this.open.start = this.open.end = chunk.end + 1
    }
    if (chunk.mark !== ';' || !this.open) return
    const { by, content, force } = this.open
    this.close()
    const behind = this.sentence.text.slice(chunk.end + 1 - this.sentence.start).trimStart()
    this.lead = chunk.end + 1
    if (this.colon || content || ACT_START.test(behind)) {
      const start = chunk.end + 1
      this.open = { start, end: start, by, lead: start, content, force }
    }
  }

  /** A counted list: one commitment an item. */
  private takeList(list: CountedList, chunk: Chunk, heard: Heard): boolean {
    const { text } = this.sentence
    const opening = openingOf(chunk, heard, this.scene(), this.bodies)
    const around = text.slice(Math.max(0, list.start - 12)) + text.slice(list.end, list.end + 24)
    if (!this.open && !opening && !/达成|合作|确立|签|约定|推进|开展|建立/.test(around)) return false
    if (this.hoping || /交换|座谈|介绍|汇报|成[绩效果]|交流了|考察/.test(text.slice(list.end, list.end + 16)))
      return false
    if (opening?.subject) this.subject = opening.subject
    const before = this.subjectBefore(list, chunk)
    const by = this.open?.by ?? (this.byOf(opening?.subject ?? before ?? this.subject) || 'both')
    this.open = null
    const made = { by, lead: chunk.start, force: this.force() }
    for (const { start, end } of list.items) this.push(this.at(start), this.at(end), made)
    return true
  }

  private subjectBefore(list: CountedList, chunk: Chunk): Subject | null {
    const length = Math.max(0, this.at(list.start) - chunk.start - 1)
    return subjectOf(chunk.text.slice(0, length), chunk, this.bodies) ?? null
  }

  private close() {
    const { open } = this
    this.open = null
    if (!open || open.end <= open.start) return
    const { text, start } = this.sentence
    const items = actsListed(text, open.start - start, open.end - start)
    if (items) for (const item of items) this.push(this.at(item.start), this.at(item.end), open)
    else this.push(open.start, open.end, open)
  }

  private push(from: number, to: number, { by, lead, force }: Pick<Open, 'by' | 'lead' | 'force'>) {
    const { paragraph, text, start: base } = this.sentence
    let [start, end] = [from, to]
    while (start < end && /[\s,:;、“]/.test(text.charAt(start - base))) start++
    while (end > start && /[\s,:;、。]/.test(text.charAt(end - 1 - base))) end--
    if (end - start < 4) return
    this.done.push({
      paragraph,
      start,
      end,
      by,
      force,
      lead: { paragraph, start: Math.min(lead, start), end: start },
    })
  }
}
