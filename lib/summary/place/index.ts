import type { Place } from '../../types'
import { chunk } from '../clauses/chunks'
import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
import type { Block, Span } from '../types'
import { arrivalIn } from './arrival'
import { heldIn, isElsewhere, isHeldNext, locativesIn, visitsIn } from './locative'
import { namesPlace } from './phrase'

const LEAD = 8

/** Where the signing takes place, from the clauses that tell of it; a dateline is no place. */
export function findPlace(
  acts: readonly SigningAct[],
  clauses: readonly Clause[],
  blocks: ReadonlyMap<number, Block>,
): Place | null {
  const told = acts.filter(({ anchor }) => anchor.paragraph >= 0)
  const headlines = acts.filter(({ anchor }) => anchor.paragraph < 0)
  const at = (span: Span | undefined | null): Place | null => (span ? placeAt(span, blocks) : null)
  return (
    sceneOf(told, blocks) ??
    at(firstOf(told, ({ clause }) => locativesIn(clause)[0])) ??
    at(firstOf(told, ({ clause }) => visitsIn(clause)[0])) ??
    at(firstOf(inLead(clauses), (clause) => heldIn(clause)[0])) ??
    lead(clauses, blocks) ??
    arrival(acts, clauses, blocks) ??
    at(firstOf(upTo(acts, clauses), (clause) => visitsIn(clause)[0])) ??
    sceneOf(headlines, blocks)
  )
}

function firstOf<T>(list: readonly T[], find: (item: T) => Span | undefined): Span | undefined {
  for (const item of list) {
    const span = find(item)
    if (span) return span
  }
  return undefined
}

const placeAt = (span: Span, blocks: ReadonlyMap<number, Block>): Place => ({
  text: blocks.get(span.paragraph)?.raw.slice(span.start, span.end) ?? '',
  evidence: span,
})

/** The scene (在…) nearest to the verb of a signing. */
function sceneOf(acts: readonly SigningAct[], blocks: ReadonlyMap<number, Block>): Place | null {
  for (const { clause, anchor } of acts) {
    for (const scene of scenesAround(clause, clause.tokens.indexOf(anchor))) {
      const place = placeIn(scene, clause, blocks)
      if (place) return place
    }
  }
  return null
}

const inLead = (clauses: readonly Clause[]) =>
  clauses.filter(({ sentence }) => sentence.paragraph >= 0 && sentence.paragraph <= LEAD)

/** The sentences of the body up to the last paragraph near its beginning that tells of the signing. */
function upTo(acts: readonly SigningAct[], clauses: readonly Clause[]): readonly Clause[] {
  const last = acts.reduce((at, { anchor }) => Math.max(at, Math.min(anchor.paragraph, LEAD)), -1)
  return clauses.filter(({ sentence }) => sentence.paragraph >= 0 && sentence.paragraph <= last)
}

/** Where those who sign have gone to, as the paragraphs up to the signing say it. */
function arrival(
  acts: readonly SigningAct[],
  clauses: readonly Clause[],
  blocks: ReadonlyMap<number, Block>,
): Place | null {
  const span = firstOf(upTo(acts, clauses), (clause) => arrivalIn(clause) ?? undefined)
  return span ? placeAt(span, blocks) : null
}

/** Where the lead says that the meeting is held. */
function lead(clauses: readonly Clause[], blocks: ReadonlyMap<number, Block>): Place | null {
  for (const sentence of inLead(clauses)) {
    const clause = chunk(sentence)
    for (const [i, token] of clause.tokens.entries()) {
      if (token.class !== CLASS.scene || !/^[aTy]*E/.test(clause.shape.slice(i + 1))) continue
      const place = placeIn(token, clause, blocks)
      if (place) return place
    }
  }
  return null
}

/** Scenes of the stretch of the anchor, the nearest in front first, then those behind it. */
function scenesAround(clause: Clause, index: number): Token[] {
  const { tokens } = clause
  const before: Token[] = []
  for (let i = index; i >= 0 && tokens[i]?.class !== CLASS.semicolon; i--) {
    const token = tokens[i]
    if (token?.class === CLASS.scene) before.push(token)
  }
  const after: Token[] = []
  for (let i = index + 1; i < tokens.length && tokens[i]?.class !== CLASS.comma; i++) {
    const token = tokens[i]
    if (token?.class === CLASS.scene) after.push(token)
  }
  return [...after, ...before]
}

/** The place that a scene names; null for 在…期间 and the like. */
function placeIn(scene: Token, clause: Clause, blocks: ReadonlyMap<number, Block>): Place | null {
  const parts = (scene.parts ?? []).slice(1)
  while (parts.length > 0 && ([CLASS.manner, CLASS.time] as string[]).includes(parts.at(-1)?.class ?? '')) {
    if (/^[上中里]$/.test(parts.at(-1)?.text ?? '')) return null
    parts.pop()
  }
  while (parts[0]?.class === CLASS.time) parts.shift()
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || parts.some((p) => p.class === CLASS.document || p.class === CLASS.person))
    return null
  const whole = parts.map((p) => p.text).join('')
  // 于8月20日在我市
  const text = whole.replace(/^在/, '').trim()
  const known = last.class === CLASS.place || last.class === CLASS.organisation
  const { text: words, start } = clause.sentence
  const rest = words.slice(last.end - start)
  if (isElsewhere(words.slice(0, scene.start - start), rest)) return null
  if (!namesPlace(text, { known, held: parts.length === 1 && isHeldNext(rest) })) return null
  return placeAt(
    { paragraph: first.paragraph, start: first.start + whole.indexOf(text), end: last.end },
    blocks,
  )
}
