import { matches } from '../matches'
import type { Block, PersonMention, Sentence, Span } from '../types'
import { stretchOf } from '../within'
import type { Bodies } from './bodies'
import type { Chunk } from './chunks'
import { BY_DOCUMENT, DOCUMENT_ADDS, DOCUMENT_LEADS, DOCUMENT_SAYS } from './lexicon/document'
import { ACT_TITLE } from './lexicon/modality'
import {
  BY_OFFICE,
  COURTESY,
  GOES_ON,
  MUTE,
  NARRATES,
  PRONOUN,
  REPORTEDLY,
  SPEAKS,
  UNNAMED,
  VOWS,
} from './lexicon/speech'
import type { Speakers } from './speakers'
import type { By } from './types'

/** Whose words a stretch of the article is. */
export type Voice = 'narrator' | 'document' | 'speech'

/** Words that may stand between a speaker and the verb: 均, 也, 在致辞中. */
const BETWEEN = new RegExp(
  '(?:[^,]{0,4}新闻稿中?|并且?|还|也|更|郑重|庄严|纷纷|先后|相继|分别|(?:还|并)?代表[^,在]{2,12}|同时|最后|首先|其次|此外|会上|一致|均|都|共同|随后|接着|又|再次|则|进一步|[在]?[^,在]{0,8}(?:致辞|讲话|发言|致词|会|仪式|交流|采访|' +
    '访|座谈)[^,在]{0,4}[中时上后]|会后|,)$',
)

/** 沿线海关都表示: several speak; where they are no parties by name, for all. */
const SEVERAL = /[都均]|纷纷/

/** What stands after one chunk was heard. */
export interface Heard {
  /** Offset in the chunk's text behind the last verb of saying. */
  from: number
  /** The verb of saying itself, '' when there is none. */
  verb: string
  /** Whether that verb was the document's. */
  document: boolean
}

/**
 * Follows who speaks, chunk by chunk. One object an article; call `begin` for every sentence, `hear` for
 * every chunk.
 */
export class Discourse {
  voice: Voice = 'narrator'
  /** Who speaks, and their body; null when it is not known. */
  speaker: By = null
  private last: PersonMention | null = null
  private paragraph = -2
  /** Where the sentence begins. */
  private head = -1
  private firstInSentence: PersonMention | null = null
  private bothInSentence = false
  private signingInSentence = false
  /** The sentence is about the document: 备忘录勾划…，并强调…. */
  private documentLeads = false
  /** The sentence itself says that it tells the document. */
  documentHere = false
  /** A speech verb has been heard in this sentence. */
  private heardHere = false

  constructor(
    private readonly bodies: Bodies,
    private readonly speakers: Speakers,
    private readonly blocks: ReadonlyMap<number, Block>,
  ) {}

  begin(sentence: Sentence) {
    const goesOn = GOES_ON.test(sentence.text) || ACT_TITLE.test(sentence.text)
    const told = this.voice === 'document' && goesOn
    const anew = sentence.paragraph !== this.paragraph || NARRATES.test(sentence.text)
    if (anew && !told) this.voice = 'narrator'
    this.heardHere = false
    this.signingInSentence = false
    this.documentLeads = DOCUMENT_LEADS.test(sentence.text)
    this.paragraph = sentence.paragraph
    this.head = sentence.start
    this.firstInSentence = null
    this.bothInSentence = false
    this.documentHere = false
    if (BY_DOCUMENT.test(sentence.text)) this.tellDocument()
    else if (sentence.text.startsWith('“')) this.quoted(sentence)
  }

  /** The document speaks from here on. */
  tellDocument() {
    this.voice = 'document'
    this.documentHere = true
  }

  hear(chunk: Chunk): Heard {
    const people = this.bodies.peopleIn(chunk)
    const [first] = people
    if (first && first.span.start - chunk.start <= 8) this.firstInSentence ??= first
    if (/双方|[两三]地/.test(chunk.text)) this.bothInSentence ||= people.length === 0
    if (REPORTEDLY.test(chunk.text)) return { from: chunk.text.length, verb: '', document: false }
    const said = this.documentHeard(chunk)
    this.signingInSentence ||= /签[署订定约]/.test(chunk.text)
    if (said) return said
    let heard: Heard = { from: 0, verb: '', document: false }
    for (const match of matches(SPEAKS, chunk.text)) {
      const before = chunk.text.slice(heard.from, match.index)
      const end = match.index + match[0].length
      if (!this.speaks(before, match[0], stretchOf(chunk, chunk.start, chunk.start + match.index), people))
        continue
      if (MUTE.test(match[0])) continue
      this.voice = 'speech'
      this.heardHere = true
      if (match[0] === '希望' || match[0] === '期待' || match[0] === '感谢') break
      if (COURTESY.test(chunk.text.slice(end)))
        heard = { from: chunk.text.length, verb: match[0], document: false }
      else heard = { from: end, verb: match[0], document: false }
    }
    return heard
  }

  /** What the document says in a chunk; null when it says nothing. */
  private documentHeard({ text, start }: Chunk): Heard | null {
    const said = DOCUMENT_SAYS.exec(text)
    if (said) {
      // 甲表示，…。备忘录订明，…: at the head of a sentence the narrator tells the document again.
      if (this.voice !== 'speech' || start === this.head) this.tellDocument()
      return { from: said.index + said[0].length, verb: said[1] ?? '', document: true }
    }
    const adds = this.documentLeads ? DOCUMENT_ADDS.exec(text) : null
    // 甲与乙签署协议，提出…: the agreement proposes, nobody speaks.
    const proposes = this.signingInSentence && this.voice !== 'speech' ? /^(提出)/.exec(text) : null
    const more = adds ?? proposes
    if (!more) return null
    this.tellDocument()
    return { from: more[0].length, verb: more[1] ?? '', document: true }
  }

  /** Whether the words before a speech verb name a speaker; sets the speaker. */
  private speaks(before: string, verb: string, span: Span, people: readonly PersonMention[]): boolean {
    const person = people.find((p) => p.name.end <= span.end)
    if (person) {
      this.last = person
      this.speaker = this.speakers.bodyOf(person)
      return true
    }
    if (PRONOUN.test(before)) {
      if (this.last) this.speaker = this.speakers.bodyOf(this.last)
      return true
    }
    const words = withoutBetween(before)
    const called = this.speakers.called(words)
    if (called) {
      this.last = called
      this.speaker = this.speakers.bodyOf(called)
      return true
    }
    const unnamed = UNNAMED.exec(words) ?? BY_OFFICE.exec(words)
    // 双方承诺… is the parties' own promise, no speech.
    if (VOWS.test(verb) && !unnamed) return false
    if (words === '') return this.voice !== 'document' && this.goesOn()
    const { start } = span
    const name = unnamed?.[1] ?? words
    const who = this.bodies.read(name, stretchOf(span, start, start + name.length))
    if (who && who.kind !== 'person') {
      this.last = null
      const party = this.speakers.partyNamed(name)
      const several = party === null && !(who.kind === 'body' && who.party) && SEVERAL.test(before)
      this.speaker = who.kind === 'both' || several ? 'both' : (party ?? who.name)
      return true
    }
    if (unnamed) {
      this.last = null
      this.speaker = SEVERAL.test(before) ? 'both' : null
      return true
    }
    if (/^(?:会议|大会|座谈会)$/.test(words) || /^[一-龥]{2,4}$/.test(words)) {
      this.last = null
      this.speaker = null
      return true
    }
    return false
  }

  /** A speech verb without a subject of its own. */
  private goesOn(): boolean {
    if (this.voice === 'speech' && (this.heardHere || !this.firstInSentence)) return true
    if (this.firstInSentence) {
      this.last = this.firstInSentence
      this.speaker = this.speakers.bodyOf(this.firstInSentence)
    } else this.speaker = this.bothInSentence ? 'both' : null
    return true
  }

  /** “…。”甲说: the speaker stands behind the words. */
  private quoted(sentence: Sentence) {
    if (this.voice === 'speech') return
    const text = this.blocks.get(sentence.paragraph)?.text ?? ''
    const close = text.indexOf('”', sentence.start)
    if (close < 0) {
      // Cut off before it closes: somebody speaks.
      this.voice = 'speech'
      this.last = null
      this.speaker = null
      return
    }
    const behind = { paragraph: sentence.paragraph, start: close, end: Math.min(text.length, close + 30) }
    const words = text.slice(behind.start, behind.end).split('。')[0] ?? ''
    if (words.search(SPEAKS) < 0) return
    const [person] = this.bodies.peopleIn({ ...behind, end: behind.start + words.length })
    this.voice = 'speech'
    this.last = person ?? null
    this.speaker = person ? this.speakers.bodyOf(person) : null
  }
}

/** The words before a speech verb without what may stand between the speaker and the verb. */
function withoutBetween(before: string): string {
  let words = before.trim()
  for (;;) {
    const between = BETWEEN.exec(words.slice(-24))
    if (!between || between[0] === '') return words
    words = words.slice(0, words.length - between[0].length)
  }
}
