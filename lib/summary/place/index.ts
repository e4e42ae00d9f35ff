import type { Place } from '../../types'
import { chunk } from '../clauses/chunks'
import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
import type { Block } from '../types'
import { arrivalIn } from './arrival'

/** Ends of a phrase that tells time or circumstance, not a place: 在…期间, 在…的推动下, 在合作协议上. */
const CIRCUMSTANCE =
  /(?:期间|之际|之时|时|前|后|中|下|之下|基础|方面|领域|同时|过程|背景|会上|仪式上|会议上|论坛上|活动上|大会上|会|仪式|论坛|活动|的)$|代表|领导|见证|合作|陪同|原则|支持/
const PLACE_END =
  /(?:室|厅|楼|馆|院|中心|宾馆|酒店|饭店|大厦|校区|会堂|礼堂|基地|园|园区|部|总部|机关|国|市|省|县|区|镇|乡|村|州|岛|港|局|厂|公司|集团|校|大学|法院|检察院|政府|机场|广场|站|会所|山庄|社|地|堂|层|空间|大厅|现场会)$/
/** 在渝, 在沪 */
const SHORT_PLACE = /^[京津沪渝蓉穗汉宁杭深港澳]$/
const LEAD = 8
const LONGEST = 40

/** Where the signing takes place, from the clauses that tell of it; a dateline is no place. */
export function findPlace(
  acts: readonly SigningAct[],
  clauses: readonly Clause[],
  blocks: ReadonlyMap<number, Block>,
): Place | null {
  for (const act of acts) {
    const tokens = act.clause.tokens
    const index = tokens.indexOf(act.anchor)
    for (const scene of scenesAround(act.clause, index)) {
      const place = placeIn(scene, blocks)
      if (place) return place
    }
  }
  return lead(clauses, blocks) ?? arrival(acts, clauses, blocks)
}

/** Where those who sign have gone to, as the paragraphs up to the signing say it. */
function arrival(
  acts: readonly SigningAct[],
  clauses: readonly Clause[],
  blocks: ReadonlyMap<number, Block>,
): Place | null {
  const last = acts.reduce((at, { anchor }) => Math.max(at, Math.min(anchor.paragraph, LEAD)), -1)
  for (const clause of clauses) {
    const { paragraph } = clause.sentence
    if (paragraph < 0) continue
    if (paragraph > last) break
    const span = arrivalIn(clause)
    if (span) return { text: blocks.get(paragraph)?.raw.slice(span.start, span.end) ?? '', evidence: span }
  }
  return null
}

/** Where the lead says that the meeting is held. */
function lead(clauses: readonly Clause[], blocks: ReadonlyMap<number, Block>): Place | null {
  for (const sentence of clauses) {
    const { paragraph } = sentence.sentence
    if (paragraph < 0 || paragraph > LEAD) continue
    const clause = chunk(sentence)
    for (const [i, token] of clause.tokens.entries()) {
      if (token.class !== CLASS.scene || !/^[aTy]*E/.test(clause.shape.slice(i + 1))) continue
      const place = placeIn(token, blocks)
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

function placeIn(scene: Token, blocks: ReadonlyMap<number, Block>): Place | null {
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
  const text = parts
    .map((p) => p.text)
    .join('')
    .trim()
  if (
    (text.length < 2 && last.class !== CLASS.place && !SHORT_PLACE.test(text)) ||
    text.length > LONGEST ||
    CIRCUMSTANCE.test(text)
  )
    return null
  const standsAlone = /^\p{Script=Han}{2,6}$/u.test(text) && parts.length === 1
  if (
    !PLACE_END.test(text) &&
    !SHORT_PLACE.test(text) &&
    !standsAlone &&
    last.class !== CLASS.place &&
    last.class !== CLASS.organisation
  )
    return null
  const evidence = { paragraph: first.paragraph, start: first.start, end: last.end }
  return { text: blocks.get(first.paragraph)?.raw.slice(first.start, last.end) ?? text, evidence }
}
