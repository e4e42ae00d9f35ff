import { characters } from '../lexicon/characters'
import { CLASS, type WordClass } from './lexicon'
import type { Clause, Token } from './tokens'

/** Ends a topic (就…): the verb that it belongs to, a person, the end of the clause. */
const endsTopic = characters('EVNPRcs.IBWAHKm')
/** 在推进某计划关于某事的协议上签字: a paper that the verb follows, with words of any kind in its name. */
const SIGNED_ON = /^(I[xyfagGjDLOSb]{1,10}?D)[ay]?V/
const WIDEST_SCENE = 16
/** 在甲和乙的(共同)见证下, 在甲的陪同下: whoever looks on or goes along. */
const WITNESSED = /^I[PjcaxyOLUSTD]{1,40}?[WA]/
const WIDEST_WITNESS = 44
/** 甲与乙在丙和丁新闻中心签署: the sides are named already, what is joined belongs to the place. */
const SIDES_BEFORE = /[OL]j[xyLO]{1,4}$/
const JOINED_PLACE = /^I[xyLO]{1,4}j[xyL]{0,3}O(?=a?V)/
const AT_EVENT = /[上中后]$|期间$|现场$/
const UNDER = /^之?下/
/** Ends a scene (在…): also the word that joins the other signer. */
const endsScene = characters('EVNPRcs.GBjWAHKFfaDbm')
/** What a comma inside a topic may lead on to: more of the same list, up to a verb of signing. */
const TOPIC_GOES_ON = /^c[xyjGDLaf]+[EVN]/

/**
 * Joins 就…事宜 and 在…会议室 to one chunk each, so that the grammar can step over them. One pass from left to right; every
 * chunk ends where its class says, so the work is linear.
 */
export function chunk(clause: Clause): Clause {
  const { tokens } = clause
  const out: Token[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    const [of, end] = chunkAt(clause, i)
    const last = tokens[end - 1]
    if (end > i + 1 && last) {
      const { text, start } = clause.sentence
      out.push({
        ...token,
        end: last.end,
        class: of,
        text: text.slice(token.start - start, last.end - start),
        parts: tokens.slice(i, end),
      })
    } else out.push(token)
    i = end
  }
  return { sentence: clause.sentence, tokens: out, shape: out.map((t) => t.class).join('') }
}

/** The chunk that begins with a word, and where it ends. */
function chunkAt({ shape, tokens }: Clause, i: number): [WordClass, number] {
  const { class: of } = tokens[i] as Token
  if (of === CLASS.about) return [CLASS.topic, topicEnd(shape, i)]
  if (of === CLASS.at) return [CLASS.scene, sceneEnd(shape, i, tokens)]
  const label = mayLabel(shape.charCodeAt(i))
    ? SIGNS_AS.exec(shape.slice(i, i + LONGEST_LABEL))?.[1]
    : undefined
  const mark = tokens[i + (label?.length ?? 0) - 1]
  return label && mark?.text.trim() === '、' ? [CLASS.short, i + label.length] : [of, i + 1]
}

/** 甲方代表、村委会主任甲: a label in front of who signs; 代表 is no verb there. */
const SIGNS_AS = /^([OLxy]{1,3}Rj)[OLxy]{0,2}P/
const mayLabel = characters('OLxy')
const LONGEST_LABEL = 8

function topicEnd(shape: string, from: number): number {
  const end = topicReach(shape, from)
  // 就某项目同乙签约: the last word that joins, in front of who signs.
  const other = shape[end] === CLASS.person ? OTHER_SIGNER.exec(shape.slice(from, end)) : null
  return other ? from + other.index + other[0].indexOf(CLASS.join) : end
}

/** What a topic is about, and behind it the word that joins another signer. */
const OTHER_SIGNER = /(?<=^G[xyDLOQfaESN]+)j[OLxy]{0,3}$/

function topicReach(shape: string, from: number): number {
  let i = from + 1
  for (;;) {
    while (i < shape.length && !endsTopic(shape.charCodeAt(i))) i++
    if (shape[i] !== CLASS.comma || !TOPIC_GOES_ON.test(shape.slice(i, i + 16))) break
    i++
  }
  return i
}

function sceneEnd(shape: string, from: number, tokens: readonly Token[]): number {
  let i = from + 1
  while (i < shape.length && !endsScene(shape.charCodeAt(i))) i++
  // 在|仪式上
  if (i === from + 1 && shape[i] === CLASS.manner && AT_EVENT.test(tokens[i]?.text ?? '')) return i + 1
  // 在《备忘录》上签字, 在银政战略合作备忘录上签字
  if (shape[i] === CLASS.document && i <= from + 3) return i + 1
  const paper = SIGNED_ON.exec(shape.slice(from, from + WIDEST_SCENE))?.[1]
  if (paper) return from + paper.length
  const witnessed = WITNESSED.exec(shape.slice(from, from + WIDEST_WITNESS))?.[0]
  if (witnessed && UNDER.test(tokens[from + witnessed.length]?.text ?? '')) return from + witnessed.length + 1
  const joined = shape[i] === CLASS.join && SIDES_BEFORE.test(shape.slice(Math.max(0, from - 10), from))
  const place = joined ? JOINED_PLACE.exec(shape.slice(from, from + WIDEST_SCENE))?.[0] : undefined
  if (place) return from + place.length
  if (shape[i] === CLASS.hold && tokens[i + 1]?.text === '的') return heldEnd(tokens, i)
  // 在两国外长的共同见证下
  return shape[i] === CLASS.witness && shape[i + 1] === CLASS.short ? i + 2 : i
}

/** 在某地举行的某论坛期间: the meeting that the scene is set at, up to the word that ends it. */
function heldEnd(tokens: readonly Token[], hold: number): number {
  const end = tokens.findIndex((t, i) => i > hold && !NAMES_MEETING.has(t.class))
  return end > 0 && MEANWHILE.test(tokens[end]?.text ?? '') ? end + 1 : hold
}
const NAMES_MEETING = new Set<string>([
  CLASS.short,
  CLASS.words,
  CLASS.place,
  CLASS.organisation,
  CLASS.quoted,
])
const MEANWHILE = /^(?:期间|之?际|会?上|会议上|论坛上)$/
