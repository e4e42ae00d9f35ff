import { stretchOf } from '../within'
import type { Bodies, Subject } from './bodies'
import type { Chunk } from './chunks'
import type { Heard } from './discourse'
import { DEMAND } from './lexicon/modality'
import { subjectOf } from './subject'

/** What a speaker asks of others, or announces with 表示要…. */
export interface Demand {
  /** Offset of the demand in the chunk's text. */
  at: number
  /** The speaker's own promise: 表示要…. */
  own: boolean
  /** Who is asked, when a body is named in front. */
  subject: Subject | null
}

/** 同行之间要…: asked of all of them. */
const AMONG = /(?:之间|彼此|大家)$/

/**
 * Reads a demand in the words of a speech: 要…, 各部门要…. `requiring`: the speaker requires (要求, 强调), so that who
 * is asked may stand in any words; elsewhere only nobody or a body may stand there, and 我们要… asks nobody.
 * `together`: both sides speak (双方一致认为，要…), of themselves where they name nobody.
 */
export function demandIn(
  chunk: Chunk,
  heard: Heard,
  { requiring, together }: { requiring: boolean; together: boolean },
  bodies: Bodies,
): Demand | null {
  const rest = chunk.text.slice(heard.from)
  const match = DEMAND.exec(rest)
  if (!match && heard.verb === '要求' && rest.length > 4) return { at: heard.from, own: false, subject: null }
  if (!match) return null
  const from = chunk.start + heard.from
  const subject = subjectOf(match[1] ?? '', stretchOf(chunk, from, chunk.end), bodies)
  const all = subject === undefined && AMONG.test(match[1] ?? '')
  const named = subject !== undefined && subject?.kind !== 'own' && subject?.kind !== 'person'
  if (!named && !all && !requiring) return null
  const own = (together || heard.verb === '表示') && !(named && subject)
  const length = /(?:务必|必须)$/.test(match[0]) ? 2 : 1
  const at = heard.from + match[0].length - (own ? 0 : length)
  return { at, own, subject: named ? (subject ?? null) : null }
}
