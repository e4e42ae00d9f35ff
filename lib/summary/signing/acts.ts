import { chunk } from '../clauses/chunks'
import { CLASS } from '../clauses/lexicon'
import { isGeneral, plannedBefore, polarityOf, stretchStart } from '../clauses/polarity'
import type { Clause, Token } from '../clauses/tokens'
import { characters } from '../lexicon/characters'
import type { PersonMention } from '../types'
import { distinct, type NamedDocument, type NamedParty, type SigningAct } from './act'
import { BY_SIGNERS, CEREMONY_PATTERN, PARTY_PATTERNS, type Pattern, SIGNER_PATTERNS } from './grammar'
import { namesIn } from './names'
import { documentsOf } from './objects'
import { areBodies, areSorts, isOfBodies } from './of-bodies'

/** No list of signers is longer; it keeps the patterns' work per verb bounded. */
const WINDOW = 80

/** Classes that a pattern can begin with. */
const begins = characters('POULxyB')

/** A sentence without either tells of nothing. */
const SIGNS = new RegExp(`[${CLASS.sign}${CLASS.ceremony}]`)

type Groups = Record<string, readonly Token[]>

/** Every clause of the sentence that tells of a signing or of a ceremony for one, whatever its tense. */
export function findActs(sentence: Clause, eventYear: number | null): SigningAct[] {
  if (!SIGNS.test(sentence.shape)) return []
  const clause = chunk(sentence)
  const acts: SigningAct[] = []
  for (let index = 0; index < clause.tokens.length; index++) {
    const token = clause.tokens[index] as Token
    if (isHeadlineVerb(token) && !reads(clause, index)) continue
    if (token.class === CLASS.sign) acts.push(signing(clause, index, token, eventYear))
    else if (token.class === CLASS.ceremony) acts.push(ceremony(clause, index, token, eventYear))
  }
  return acts
}

/** 甲乙签合作协议: 签 by itself. */
const isHeadlineVerb = ({ text }: Token) => text === '签'

/** Headlines are short of words; in the body 签 stands by itself only in front of 了 or 《. */
const reads = ({ sentence, tokens }: Clause, index: number): boolean =>
  sentence.paragraph < 0 ||
  tokens[index + 1]?.class === CLASS.perfect ||
  tokens[index + 1]?.titled !== undefined

function signing(clause: Clause, index: number, anchor: Token, eventYear: number | null): SigningAct {
  const listed = partiesListed(clause, index)
  const behind = signersBehind(clause, index)
  const named = firstMatch(SIGNER_PATTERNS, clause, index)
  const sides = firstMatch(PARTY_PATTERNS, clause, index)
  const spoken = polarityOf(clause, index, eventYear)
  const itemised = listed.length > 1 || (sides !== null && isItem(clause, index))
  // 由甲和乙签署的协议指出: the paper of this page, described by who signs it.
  const described = named?.rule === BY_SIGNERS && clause.tokens[index - 1]?.class === CLASS.person
  const polarity = itemised || ((behind.length > 0 || described) && spoken === 'nominal') ? 'actual' : spoken
  const groups = named?.groups ?? {}
  const present = people([...(groups.signers ?? []), ...(groups.more ?? [])])
  const signers =
    behind.length > 0
      ? behind
      : (groups.target === undefined && isDelegation(clause, index, present)) ||
          areBodies(groups.signers ?? [], groups.other ?? [])
        ? []
        : present
  const targets = [...namesIn(groups.target ?? []), ...namesIn(groups.target2 ?? [])].filter(
    (name) => !areSorts(clause, name),
  )
  const other = namesIn(groups.other ?? [])
  const documents = documentsOf(clause, index, false)
  // 我校二级学院负责人分别与…负责人签订: papers beside the one that the page is about.
  const unnamedSign = signers.length === 0 && clause.tokens[index - 1]?.class === CLASS.unnamed
  return {
    clause,
    anchor,
    rule: signers.length > 0 ? (named?.rule ?? '') : (sides?.rule ?? '签署'),
    polarity,
    ceremony: false,
    reported: isReported(clause, index) && !(signers.length > 1 && isStatement(clause)),
    signers,
    targets,
    onBehalf: (groups.target?.length ?? 0) > 0,
    parties:
      signers.length > 0
        ? distinct([...targets, ...other])
        : distinct([...namesIn(sides?.groups.names ?? []), ...namesIn(sides?.groups.more ?? []), ...listed]),
    documents: unnamedSign ? documents.map(withoutTitle) : documents,
  }
}

function ceremony(clause: Clause, index: number, anchor: Token, eventYear: number | null): SigningAct {
  const sides = firstMatch([CEREMONY_PATTERN], clause, index)
  const hosted = /B[LOxyja]*$/.test(sides?.before ?? '')
  return {
    clause,
    anchor,
    rule: sides?.rule ?? '签约仪式',
    polarity: ceremonyPolarity(clause, index, eventYear),
    ceremony: true,
    reported: isReported(clause, index),
    signers: [],
    targets: [],
    onBehalf: false,
    parties: hosted ? [] : knownIn(sides?.groups.names ?? []),
    documents: documentsOf(clause, index, true),
  }
}

/** In front of a ceremony stand its sides or what it is about: where nothing is known by name, it is the latter. */
function knownIn(tokens: readonly Token[]): NamedParty[] {
  const names = namesIn(tokens, false)
  return names.some((n) => n.known) ? names : []
}

/** A ceremony counts where the words say that it is one of signing and the sentence does not put it off. */
function ceremonyPolarity(clause: Clause, index: number, eventYear: number | null): SigningAct['polarity'] {
  const polarity = polarityOf(clause, index, eventYear)
  // 签署仪式将在某地举行
  if (/^[giaTyx]*F[giaTyFx]*(?:E|A)/.test(clause.shape.slice(index + 1))) return 'planned'
  if (polarity !== 'nominal' || isGeneral(clause)) return polarity
  return plannedBefore(clause, index) ? 'planned' : 'actual'
}

interface Match {
  rule: string
  /** Classes in front of the match. */
  before: string
  groups: Groups
}

function firstMatch(patterns: readonly Pattern[], clause: Clause, verb: number): Match | null {
  const from = Math.max(0, verb - WINDOW)
  const before = clause.shape.slice(from, verb)
  for (const { name, form, alone } of patterns) {
    for (let start = 0; start < before.length; start++) {
      if (!begins(before.charCodeAt(start))) continue
      if (alone && !isSubject(before, start)) continue
      const match = form.exec(before.slice(start))
      if (!match || (match.groups?.signers === 'P' && isOfBodies(clause.tokens, from + start))) continue
      const groups: Groups = {}
      for (const [key, range] of Object.entries(match.indices?.groups ?? {}))
        if (range) groups[key] = clause.tokens.slice(from + start + range[0], from + start + range[1])
      return { rule: name, before: before.slice(0, start), groups }
    }
  }
  return null
}

/** Whether what begins here can be a subject: not the second of a list, no place that somebody goes to (回访某省某县,与乙签署). */
const isSubject = (before: string, start: number): boolean =>
  before[start - 1] !== CLASS.join &&
  !(before[start] === CLASS.place && /[yMmL]/.test(before[start - 1] ?? ''))

/** 甲、乙、丙带队到A交流并签订: who of those that lead the visit signs is not said. */
const isDelegation = ({ tokens }: Clause, verb: number, present: readonly PersonMention[]): boolean =>
  present.length > 2 &&
  tokens.slice(0, verb).some((t) => t.class === CLASS.attend && /^[带率]队/.test(t.text))

/** Those who write of it do not sign. */
const WRITES = /记者|通讯员|(?<!总)编辑|责编/

const people = (tokens: readonly Token[]): PersonMention[] =>
  tokens.flatMap((t) => (t.person && !WRITES.test(t.text) ? [t.person] : []))

const withoutTitle = (d: NamedDocument): NamedDocument =>
  d.quoted ? d : { ...d, title: null, span: d.type, text: d.text.slice(d.type.start - d.span.start) }

/** What may stand between the people of a list behind the verb. */
const LISTED: readonly string[] = [
  CLASS.join,
  CLASS.comma,
  CLASS.organisation,
  CLASS.place,
  CLASS.words,
  CLASS.short,
  CLASS.manner,
]

/** 签署协议的是甲和乙, 签约双方代表为甲、乙, 此次签署由甲与乙共同完成: who signs is said behind the verb. */
function signersBehind({ sentence, tokens }: Clause, index: number): PersonMention[] {
  const verb = tokens[index]
  const told = verb && NAMES_SIGNERS.exec(sentence.text.slice(verb.end - sentence.start))
  if (!told) return []
  const from = verb.end + told[0].length
  const first = tokens.findIndex((t) => t.end > from)
  const end = tokens.findIndex((t, i) => i >= first && !t.person && !LISTED.includes(t.class))
  return people(tokens.slice(first, end < 0 ? undefined : end))
}
const NAMES_SIGNERS =
  /^(?:[^,。;:]{0,24}的(?:双方|各方)?(?:代表|人)?,?(?:还|主要)?|(?:双方|各方|三方)?(?:代表|人))(?:分别|依次|正)?(?:是|有|为|包括)(?!了|期|契机|标志)[:,]?|^(?:双方|各方|三方)?(?:代表|人):|^(?:仪式)?由(?=[^,。;]{4,90}完成)/

/** 此次与甲大学签约的高校有:乙大学、丙大学. */
function partiesListed({ sentence, tokens }: Clause, index: number): NamedParty[] {
  const verb = tokens[index]
  const rest = sentence.text.slice((verb?.end ?? sentence.end) - sentence.start)
  if (!verb || !/^的[^,。:;]{0,14}(?:有|包括|为|是|分别是):/.test(rest)) return []
  const colon = tokens.findIndex((t, i) => i > index && t.text === ':')
  return namesIn(tokens.slice(colon + 1)).filter((n) => n.known)
}

/** 此次签署的两个协议是,甲与乙签署的…协议,丙与丁签署的…: what was signed, one by one. */
function isItem({ sentence, tokens }: Clause, index: number): boolean {
  const [from = 0, to = 0] = [tokens[index]?.start, tokens[index]?.end]
  const lead = sentence.text.slice(Math.max(0, from - sentence.start - LONGEST_ITEMS), from - sentence.start)
  return sentence.text.startsWith('的', to - sentence.start) && ITEMS.test(lead)
}
const LONGEST_ITEMS = 400
const ITEMS = /(?:签署|签订|签约|签下)[^。;:,]{1,20}(?:是|有|为|包括)[,:]/

/** Speeches that are mentioned, not quoted: 甲致辞, 乙与丙签署… */
const MERE_SPEECH = /致[辞词欢答]|表态|讲话|发言|感谢|祝贺|报告|介绍|汇报/

/** Whether somebody says it: 甲表示, 双方签署…; a verb of speech stands in an earlier stretch of the sentence. */
function isReported(clause: Clause, index: number): boolean {
  const start = stretchStart(clause, index)
  return clause.tokens.slice(0, start).some((t) => t.class === CLASS.speak && !MERE_SPEECH.test(t.text))
}

/** 外交厅指出,备忘录由甲和乙签署: a body that tells who has signed gives a report, no opinion. */
const isStatement = ({ shape }: Clause): boolean => /^[aT]*[LOxy]{0,2}O[aT]*Kc/.test(shape)
