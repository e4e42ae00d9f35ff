import type { Subject } from './bodies'
import type { Discourse, Heard } from './discourse'
import { MUTUAL, PARTNER, TOGETHER_ACT } from './lexicon/agents'
import type { Opening } from './openings'
import type { Setting } from './setting'
import type { Topic } from './topic'
import type { By } from './types'

/** Who a subject is, as a commitment names them. */
export function byOf(subject: Subject | null, { voice, speaker }: Discourse): By {
  if (subject?.kind === 'both') return 'both'
  if (subject?.kind === 'body') return subject.name
  if (subject?.kind === 'own' && voice === 'speech' && speaker !== null) return speaker
  if (subject?.kind === 'own' && !/^我[们們]/.test(subject.name)) return subject.name
  return voice === 'speech' ? speaker : null
}

/** Where an act stands: its words, what was heard before it, what the sentence is about. */
interface Act {
  words: string
  heard: Heard
  topic: Topic
  /** Something agreed has just been told: who agreed it goes on. */
  following: boolean
}

/** Whose the act is; 甲局将与乙政府携手…, told of the document, is an act of both. */
export function actorOf(
  { mark, subject }: Opening,
  { words, heard, topic, following }: Act,
  { discourse, bodies, carried }: Setting,
): By {
  const { voice } = discourse
  if (topic.joint && !subject && mark !== 'sum' && !/^[^,]{0,8}[与和同]/.test(words)) return 'both'
  if (!subject && topic.subject === null && voice !== 'speech' && MUTUAL.test(words)) return 'both'
  const partner = PARTNER.exec(words)?.[1]
  if (partner && voice !== 'speech' && bodies.isParty(partner)) return 'both'
  const several = subject?.kind === 'body' && !subject.party && TOGETHER_ACT.test(words)
  if (several && voice === 'document') return 'both'
  const named = subject ?? topic.fallback(heard, voice)
  return named === null && following ? (carried ?? null) : byOf(named, discourse)
}
