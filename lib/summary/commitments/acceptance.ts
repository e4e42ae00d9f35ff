import type { Bodies, Subject } from './bodies'
import type { Chunk } from './chunks'
import type { Heard, Voice } from './discourse'
import { EVENT, PAST, RECURRING } from './lexicon/modality'
import { VOWS } from './lexicon/speech'
import type { Opening } from './openings'
import type { Topic } from './topic'

/** What decides whether a mark of promise opens a promise here. */
export interface Situation {
  voice: Voice
  /** A hope governs the sentence. */
  hoping: boolean
  /** What is open already: an act, or what a document contains. */
  opened: 'act' | 'content' | null
  /** The page reports a signing: who acts in its narration acts under it. */
  signing: boolean
  topic: Topic
  bodies: Bodies
  /** The words of the chunk before. */
  before: string
  /** Something agreed has just been told. */
  following: boolean
}

/** Whether somebody is a party of the page, both of them, or whoever speaks. */
const isParty = (subject: Subject | null): boolean =>
  subject?.kind === 'both' || subject?.kind === 'own' || (subject?.kind === 'body' && subject.party)

/** Whether what could open a promise does open one here. */
export function accepts(opening: Opening, chunk: Chunk, heard: Heard, now: Situation): boolean {
  const { mark, subject } = opening
  const speech = now.voice === 'speech'
  if (now.hoping && subject?.kind !== 'body' && subject?.kind !== 'own') return false
  if (PAST.test(chunk.text) && mark !== 'shall') return false
  if (EVENT.test(chunk.text.slice(opening.at)) && !RECURRING.test(chunk.text)) return false
  switch (mark) {
    case 'document':
      return true
    case 'vow':
      if (speech || !now.signing) return speech
      if (subject?.kind === 'body' && VOWS.test(chunk.text.slice(0, opening.at))) return subject.party
      if (subject?.kind === 'body') return chunk.text.startsWith('愿', opening.at)
      return subject === null && chunk.text.slice(0, opening.at).endsWith('承诺')
    case 'content':
      return (
        (!speech || /内容|合作(?:领域|范围|范畴|方面)/.test(chunk.text)) &&
        !documentsListed(
          opening.bare || HEADLESS.test(chunk.text) ? `${now.before}${chunk.text}` : chunk.text,
        ) &&
        !(HEADLESS.test(chunk.text) && TALKED.test(now.before)) &&
        now.bodies.peopleIn(chunk).length === 0
      )
    case 'must':
      return !speech && now.opened === null && isParty(subject)
    case 'resolve':
      return isParty(subject) || now.voice === 'document'
    case 'sum':
      return subject !== null || (!speech && (now.topic.subject !== null || now.signing))
    case 'plain':
      return true
    case 'shall':
      if (subject === null) return elided(opening, chunk.text, heard, now)
      if (subject.kind === 'person' || speech) return speech
      if (ALONG_WITH.test(now.before)) return false
      return now.voice === 'document' || isParty(subject) || now.signing
  }
}

/** 内容涉及…: of what the chunk before names. */
const HEADLESS = /^(?:主要|具体)?内容/

/** 进行了洽谈，内容涉及…: what was talked about. */
const TALKED = /(?:洽谈|交流|座谈|会谈|探讨|讨论|沟通)$/

/** 7个合作协议包括…: the list is of documents, not of what they hold. */
const documentsListed = (text: string): boolean =>
  /[\d一二两三四五六七八九十多][个份项](?!方面|领域)[^,]{0,10}(?:协议|备忘录|文件|协定)/.test(text)

/** 随着项目落地，甲市将…: what comes of it. */
const ALONG_WITH = /^随[着著]/

/** How a second act begins, which has its own 将. */
const AGAIN = /^(?:进一步|继续|持续|共同|联合|携手|重点)?(?:加强|深化|开展|推进|建立|扩大|支持|加大|强化)/

/** 将 without a subject: after a speech verb, after 根据协议, or when the sentence has named who acts. */
function elided(
  { at, bare }: Opening,
  words: string,
  heard: Heard,
  { hoping, opened, topic, voice, following }: Situation,
): boolean {
  if (hoping || (topic.affair && heard.verb === '')) return false
  // 双方将…，将进一步加强…: a second act. 合作内容包括…，也将…: an act beside what the document contains.
  if (opened === 'act') return bare && voice !== 'speech' && AGAIN.test(words.slice(at))
  if (opened && bare) return false
  if (topic.pending || topic.subject !== null) return true
  // 表示，将…; 下一步将…, 未来将…: the speaker's own plans.
  if (voice === 'speech') return !bare || heard.verb !== ''
  return !bare || voice === 'document' || following
}
