import { matches } from '../matches'
import type { Span } from '../types'
import type { Bodies, Subject } from './bodies'
import type { Chunk } from './chunks'
import type { Heard } from './discourse'
import {
  ACT_START,
  CONTENT,
  CONTENT_GOES_ON,
  DOCUMENT_GOES_ON,
  EFFECT,
  MAIN_MATTER,
  MAY,
  PROVIDES,
  RECURRING,
  RESOLVE,
  SHALL,
  SUM,
  VERB_START,
  VOW,
} from './lexicon/modality'
import { subjectOf } from './subject'

/** Where a promise begins in a chunk, by whom, and by which mark it is known. */
export interface Opening {
  mark: 'shall' | 'vow' | 'resolve' | 'document' | 'content' | 'plain' | 'must' | 'sum'
  /** Offset of the act in the chunk's text. */
  at: number
  /** Offset of its end, where that is before the end of the chunk. */
  end?: number
  /** null: nobody is named in front of it. */
  subject: Subject | null
  /** Whether the subject stands in the chunk, or only an adverb, or nothing at all. */
  bare: boolean
}

/** What the words before have set up. */
export interface Scene {
  /** The sentence is told after the document. */
  document: boolean
  /** The sentence has named the document or its signing. */
  signed: boolean
  /** A verb of saying or settling stands right in front. */
  pending: boolean
}

/** 将 as 把: 将A纳入B. */
const HANDLES =
  /^将(?!把)[^,]{1,40}?(?:纳入|列入|列为|作为|打造[成为]|建设[成为]|转化|融入|落[到实]|贯穿|应用|引入|引进|结合|推向|转变)/

/** Reads how a promise can begin in the words of a chunk behind `heard.from`, in order of certainty. */
export function openingOf(
  chunk: Chunk,
  heard: Heard,
  { document, signed, pending }: Scene,
  bodies: Bodies,
): Opening | null {
  const { from } = heard
  const rest = chunk.text.slice(from)
  const span: Span = { paragraph: chunk.paragraph, start: chunk.start + from, end: chunk.end }
  return (
    shall(rest, span, from, pending || from > 0, bodies) ??
    resolve(rest, span, from, bodies) ??
    vow(rest, span, from, bodies) ??
    vowed(rest, heard) ??
    (heard.document ? documentSays(rest, span, from, bodies) : null) ??
    (signed ? goesOn(rest, from) : null) ??
    content(chunk) ??
    plain(rest, span, from, bodies, document) ??
    sum(rest, span, from, signed, bodies)
  )
}

function shall(rest: string, span: Span, from: number, led: boolean, bodies: Bodies): Opening | null {
  for (const match of matches(SHALL, rest)) {
    const prefix = rest.slice(0, match.index)
    const act = rest.slice(match.index + match[0].length)
    if (EFFECT.test(act)) continue
    const hongKong = match[0] === '会'
    if (
      (OF_DOCUMENT.test(prefix) && FIELDS_OF_ACTION.test(act)) ||
      (CONTENTS.test(prefix) && VERB_START.test(act))
    )
      return {
        mark: 'document',
        at: from + match.index + match[0].length,
        subject: { kind: 'both' },
        bare: false,
      }
    const subject = subjectOf(prefix, span, bodies)
    if (subject === undefined || (hongKong && (subject === null || subject.kind === 'person'))) continue
    const bare = subject === null && prefix.trim() === ''
    if (bare && !led && HANDLES.test(rest.slice(match.index))) continue
    const settled = subject !== null && /承诺|商定|约定|议定|同意/.test(prefix)
    return { mark: settled ? 'resolve' : 'shall', at: from + match.index + match[0].length, subject, bare }
  }
  return null
}

/** 《备忘录》将在A、B等方面加强合作: the document stands for those who signed it. */
const OF_DOCUMENT = /(?:协议书?|备忘录|协定|意向书|》)$/
const CONTENTS = /(?:协议|备忘录|MOU|协定|合作)的?内容[除也还]{0,2}$/
const FIELDS_OF_ACTION =
  /^(?:重点|主要)?(?:(?:在|从|围绕|就)[^,]{4,}(?:加强|开展|深化|推进|进行|展开|合作)|着重|聚焦|侧重)/

/** The document goes on behind its signing: 签署《…》，明确加强…; 涵盖A、B等领域. */
function goesOn(rest: string, from: number): Opening | null {
  const said = DOCUMENT_GOES_ON.exec(rest)
  if (said && VERB_START.test(rest.slice(said[0].length)))
    return { mark: 'document', at: from + said[0].length, subject: { kind: 'both' }, bare: false }
  const covers = CONTENT_GOES_ON.exec(rest)
  return covers
    ? { mark: 'content', at: from + covers[0].length, subject: { kind: 'both' }, bare: true }
    : null
}

function resolve(rest: string, span: Span, from: number, bodies: Bodies): Opening | null {
  const match = RESOLVE.exec(rest)
  if (!match) return null
  const subject = subjectOf(rest.slice(0, match.index), span, bodies)
  if (!subject || subject.kind === 'person') return null
  const behind = rest.slice(match.index + match[0].length)
  if (/^(?:了|的|书|达成)/.test(behind)) return null
  return { mark: 'resolve', at: from + match.index + match[0].length, subject, bare: false }
}

function vow(rest: string, span: Span, from: number, bodies: Bodies): Opening | null {
  const match = VOW.exec(rest)
  if (!match) return null
  const subject = subjectOf(rest.slice(0, match.index), span, bodies)
  if (subject === undefined) return null
  return { mark: 'vow', at: from + match.index, subject, bare: subject === null }
}

/** 甲大学承诺在五年内…: the verb of saying is the promise. */
function vowed(rest: string, { verb, from }: Heard): Opening | null {
  if (!verb.endsWith('承诺') || /^[,:]?$/.test(rest.trim())) return null
  return { mark: 'vow', at: from, subject: null, bare: true }
}

/** 协议明确双方…, 备忘录提出加强…; not 明确了…的要求. */
function documentSays(rest: string, span: Span, from: number, bodies: Bodies): Opening | null {
  const start = /^(?:,|:|要)?/.exec(rest)?.[0].length ?? 0
  if (VERB_START.test(rest.slice(start)))
    return { mark: 'document', at: from + start, subject: null, bare: true }
  const led = leading(rest.slice(start), { ...span, start: span.start + start }, bodies)
  return led ? { mark: 'document', at: from + start + led.end, subject: led.subject, bare: false } : null
}

function content({ text, mark }: Chunk): Opening | null {
  const provides = PROVIDES.exec(text)
  if (provides?.[1]) {
    const at = provides[0].indexOf(provides[1])
    return { mark: 'content', at, end: at + provides[1].length, subject: { kind: 'both' }, bare: false }
  }
  const main = MAIN_MATTER.exec(text)
  if (main) {
    const end = /等?为(?:主要|重点|核心)(?:合作)?(?:内容|领域|方向)/.exec(text)?.index ?? text.length
    return { mark: 'content', at: main.index + 1, end, subject: { kind: 'both' }, bare: false }
  }
  const match =
    CONTENT.exec(text) ?? (mark === ':' ? /(?:合作|协作|协议|备忘录|主要)的?内容(?:如下)?$/.exec(text) : null)
  if (!match || /宗旨|原则|目标|目的/.test(match[0])) return null
  if (!/^》|合作|协作|协议|协定|备忘录|意向书|内容|约定/.test(match[0])) return null
  return { mark: 'content', at: match.index + match[0].length, subject: { kind: 'both' }, bare: false }
}

/** Told after the document without 将: 根据协议, 双方建立…; by rule: 双方每两年举行…; 甲县政府要…. */
function plain(rest: string, span: Span, from: number, bodies: Bodies, document: boolean): Opening | null {
  if (!document && !RECURRING.test(rest) && !/[要应须]/.test(rest)) return null
  if (
    rest.includes('将') ||
    VERB_START.test(rest.replace(/^[并且还]+/, '')) ||
    /^(?:根据|按照|依据|依照|透过|通过)/.test(rest)
  )
    return null
  const led = leading(rest, span, bodies)
  if (!led || MAY.test(rest.slice(led.end))) return null
  const act = rest.slice(led.end)
  const must = /^(?:要|应当?|须)(?![求用对急邀届])/.exec(act)
  if (must && led.subject.kind !== 'own')
    return { mark: 'must', at: from + led.end + must[0].length, subject: led.subject, bare: false }
  if (led.subject.kind === 'body' && !led.subject.party && !rest.startsWith('由')) return null
  const recurring = led.subject.kind === 'both' && RECURRING.test(act.slice(0, 12))
  if (!recurring && !(document && ACT_START.test(act.replace(/^(?:各自|分别|同意)/, '')))) return null
  if (/了|曾|已/.test(act.slice(0, 16))) return null
  return { mark: 'plain', at: from + led.end, subject: led.subject, bare: false }
}

/** 拟投资20亿元; 甲公司总投资不低于…. */
function sum(rest: string, span: Span, from: number, signed: boolean, bodies: Bodies): Opening | null {
  const match = SUM.exec(rest)
  if (!match) return null
  const subject = subjectOf(rest.slice(0, match.index), span, bodies)
  const planned = /^[拟计]/.test(match[0])
  if (subject === undefined || (subject === null && !(planned && signed))) return null
  return { mark: 'sum', at: from + match.index, subject, bare: subject === null }
}

/** The subject at the head of some words, when a verb of doing follows it. */
function leading(words: string, span: Span, bodies: Bodies): { subject: Subject; end: number } | null {
  const head = words.slice(0, 36)
  for (let end = 2; end < head.length; end++) {
    if (/^组织[和与、及]/.test(head.slice(end))) continue
    if (!ACT_START.test(head.slice(end)) && !/^(?:每|同意|定期|不定期|应|须|各自|分别)/.test(head.slice(end)))
      continue
    const subject = subjectOf(head.slice(0, end), span, bodies)
    if (subject && subject.kind !== 'person') return { subject, end }
  }
  return null
}
