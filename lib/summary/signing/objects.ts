import { CLASS } from '../clauses/lexicon'
import { stretchStart } from '../clauses/polarity'
import type { Clause, Token } from '../clauses/tokens'
import { NAME_LEADS } from '../documents/lexicon'
import { content, isGeneric, typeIn } from '../documents/type'
import type { NamedDocument } from './act'

/** A name without brackets is a phrase, not a sentence. */
const LONGEST_BARE = 70
/** What may stand inside a name without brackets. */
const BARE_PART: readonly string[] = [
  CLASS.words,
  CLASS.short,
  CLASS.join,
  CLASS.place,
  CLASS.organisation,
  CLASS.manner,
  CLASS.about,
  CLASS.topic,
  CLASS.urged,
  CLASS.sides,
  CLASS.quoted,
  CLASS.other_act,
  CLASS.also,
]

/** The papers that a signing verb has for its object: behind it, else in front of it (在…上签字, …由甲和乙签署). */
export function documentsOf(clause: Clause, verb: number, ceremony: boolean): NamedDocument[] {
  const at = clause.tokens[verb]?.start ?? 0
  return namedAt(clause, verb, ceremony).map((d) => ({ ...d, clause: at }))
}

function namedAt(clause: Clause, verb: number, ceremony: boolean): NamedDocument[] {
  if (ceremony) return beforeCeremony(clause, verb)
  const after = [...listed(clause, verb), ...behind(clause, verb)]
  return after.length > 0 ? after : before(clause, verb)
}

/** 签署了6项协议,包括:《…》、《…》: the papers that a count announces, in the same sentence. */
function listed({ sentence, tokens }: Clause, verb: number): NamedDocument[] {
  const rest = tokens.slice(verb + 1).flatMap((t) => t.parts ?? [t])
  const first = rest.findIndex((t) => t.titled !== undefined)
  const [from, to] = [tokens[verb]?.end ?? 0, rest[first]?.start ?? 0]
  if (first < 0 || !ANNOUNCED.test(sentence.text.slice(from - sentence.start, to - sentence.start))) return []
  const found: NamedDocument[] = []
  for (const token of rest.slice(first)) {
    if (token.titled) found.push(quoted(token))
    else if (token.class !== CLASS.join && token.class !== CLASS.comma) break
  }
  return found
}
const ANNOUNCED =
  /^[^。;:《]{0,24},?(?:其中)?(?:主要)?(?:包括|包含|分别是|分别为|即|有|涵盖)[^。;:,《]{0,4}:?$/

function behind(clause: Clause, verb: number): NamedDocument[] {
  const found: NamedDocument[] = []
  const tokens: Token[] = []
  let next = verb + 1
  let start = 0
  for (let i = 0; ; i++) {
    // The token and the one behind it, chunks opened up.
    for (; tokens.length < i + 2 && next < clause.tokens.length; next++)
      for (const part of clause.tokens[next]?.parts ?? [clause.tokens[next] as Token]) tokens.push(part)
    const token = tokens[i]
    if (!token) break
    if (
      token.titled &&
      (token.class === CLASS.document || leadsIn(clause, verb, token) || found.at(-1)?.quoted)
    ) {
      found.push(quoted(token))
      start = i + 1
    } else if (token.class === CLASS.document) {
      const first = tokens[start]
      if (first) found.push(bare(clause, first, token))
      start = i + 1
    } else if (token.class === CLASS.comma && found.length > 0 && goesOn(tokens[i + 1])) start = i + 1
    else if (token.class === CLASS.at && tokens[i - 1]?.text === '关于') continue
    else if (i === start && (token.class === CLASS.perfect || token.class === CLASS.join)) start = i + 1
    else if ((i !== start || token.class !== CLASS.sign) && !BARE_PART.includes(token.class)) break
  }
  return found
}

/** 签署(了)(一份)《…》: what is signed is a paper whatever it calls itself, also where pinyin was left between. */
function leadsIn({ sentence, tokens }: Clause, verb: number, { start }: Token): boolean {
  const from = (tokens[verb]?.end ?? 0) - sentence.start
  return LEAD_IN.test(sentence.text.slice(from, start - sentence.start))
}
const LEAD_IN =
  /^\s?(?:[(（][a-zü-ǜ]{1,6}[)）])?(?:了|过)?(?:[一二两三四五六七八九十多数\d]{0,2}[份项个]|这份|该)?(?:新的?|首份|正式|名为|题为)?$/

/** …,以及《…》; …,以及关于…的备忘录 */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (next.titled !== undefined || next.text === '以及' || next.text === '关于')

/** 《…》,17日在某地签署: the paper stands by itself in front. */
function upFront({ tokens }: Clause, verb: number): NamedDocument[] {
  const at = tokens.findLastIndex((t, i) => i < verb && !BETWEEN.includes(t.class))
  const token = tokens[at]
  return token?.titled && token.class === CLASS.document ? [quoted(token)] : []
}
const BETWEEN: readonly string[] = [CLASS.comma, CLASS.time, CLASS.scene, CLASS.manner]

function before(clause: Clause, verb: number): NamedDocument[] {
  const from = stretchStart(clause, verb)
  const parts = clause.tokens.slice(from, verb).flatMap((t) => t.parts ?? [t])
  const end = parts.findLastIndex((t) => t.class === CLASS.document)
  const last = parts[end]
  if (!last) return upFront(clause, verb)
  const titles = parts.filter((t) => t.titled && t.class === CLASS.document)
  if (titles.length > 0) return titles.map(quoted)
  const about = parts.findLastIndex((t, i) => i < end && t.text === '关于')
  const first = parts[about]
  return [first ? bare(clause, first, last) : typeOnly(last)]
}

/** Papers of no contract's name that sides sign all the same: 《…意见》会签仪式. */
const AGREED_ON = /(?:意见|办法|方案|机制|规则|细则|章程|规定|计划|规划|共识|制度|措施)$/

/** 举行甲乙合作协议签字仪式: from the verb of holding, else from the names in front. */
function beforeCeremony(clause: Clause, at: number): NamedDocument[] {
  const { tokens } = clause
  const near = tokens[at - 1]
  if (near?.titled && AGREED_ON.test(near.titled.text)) return [quoted(near)]
  if (!near || near.class !== CLASS.document) {
    const titled = tokens
      .slice(Math.max(0, at - 3), at)
      .findLast((t) => t.titled && t.class === CLASS.document)
    return titled ? [quoted(titled)] : []
  }
  if (near.titled) return [quoted(near)]
  let from = at - 1
  while (from > 0) {
    const token = tokens[from - 1]
    if (
      !token ||
      (!BARE_PART.includes(token.class) && token.class !== CLASS.comma) ||
      token.class === CLASS.organisation
    )
      break
    from--
  }
  const opener = tokens[from - 1]
  const held = opener?.class === CLASS.hold || opener?.class === CLASS.perfect
  const first = tokens[from]
  const name = held && first ? bare(clause, first, near) : null
  return [name ?? typeOnly(near)]
}

function quoted(token: Token): NamedDocument {
  const titled = token.titled
  if (!titled) return typeOnly(token)
  const { span, text, shortForm } = titled
  // What is signed is a paper whatever it calls itself: the last two characters say what (意见, 办法, 规则).
  const type = titled.type ?? { ...span, start: Math.max(span.start, span.end - 2) }
  return { span, text, title: text, type, quoted: true, shortForm, clause: 0 }
}

function typeOnly(token: Token): NamedDocument {
  const span = { paragraph: token.paragraph, start: token.start, end: token.end }
  return { span, text: token.text, title: null, type: span, quoted: false, shortForm: null, clause: 0 }
}

/** A name without brackets: from its first word to its type, the words of the clause around it cut off. */
function bare(clause: Clause, first: Token, last: Token): NamedDocument {
  const whole = clause.sentence.text.slice(
    first.start - clause.sentence.start,
    last.end - clause.sentence.start,
  )
  const lead = (NAME_LEADS.exec(whole)?.[0].length ?? 0) + leadingSpace(whole)
  const text = whole.slice(lead)
  const span = { paragraph: first.paragraph, start: first.start + lead, end: last.end }
  const within = typeIn(text)
  const type = within
    ? { paragraph: span.paragraph, start: span.start + within.start, end: span.start + within.end }
    : { paragraph: last.paragraph, start: last.start, end: last.end }
  if (
    text.length > LONGEST_BARE ||
    NO_NAME.test(text) ||
    content(text).length <= FEW ||
    isGeneric(text) ||
    /^(?:的|了)/.test(text)
  )
    return typeOnly(last)
  return { span, text, title: text, type, quoted: false, shortForm: null, clause: 0 }
}

/** Describes a paper instead of naming it: 为期三年之…, 金额…元…, 涉及上述领域的…, 甲等多项协议. */
const NO_NAME =
  /^(?:为期|具有?|“?[一二两三四五六七八九十\d]+[个份项]|金额|涉及|包括|上述|[(（])|上述|会暨|仪式|座谈会|大会|等(?:多|系列|一系列|\d|[一二三四五六七八九十])|\d[十百千万亿]*[美欧日港]?元/
/** A field in two characters is no name yet: 警务合作协议, 经贸合作协议. */
const FEW = 1

const leadingSpace = (text: string) => (/^\s/.test(text) ? text.length - text.trimStart().length : 0)
