import type { Participant, ParticipantRole } from '../../types'
import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import type { People } from '../people/registry'
import type { Block, PersonMention } from '../types'

/** The role that a verb gives to the people in front of it. A role further up the list is kept when a person has two. */
const ROLES: readonly ParticipantRole[] = ['host', 'witness', 'speaker', 'attendee']
const ROLE_OF: ReadonlyMap<string, ParticipantRole> = new Map([
  [CLASS.preside, 'host'],
  [CLASS.witness, 'witness'],
  [CLASS.attend, 'attendee'],
  [CLASS.speak, 'speaker'],
  [CLASS.other_act, 'attendee'],
  [CLASS.motion, 'attendee'],
])
/** What may stand between a list of people and their verb. */
const STEP: readonly string[] = [
  CLASS.manner,
  CLASS.also,
  CLASS.time,
  CLASS.short,
  CLASS.behalf,
  CLASS.sides,
  CLASS.organisation,
  CLASS.topic,
  CLASS.scene,
  CLASS.at,
  CLASS.about,
  CLASS.ceremony,
  CLASS.hold,
  CLASS.perfect,
  CLASS.past,
]
/** What may stand between the people of one list. */
const LIST: readonly string[] = [
  CLASS.join,
  CLASS.comma,
  CLASS.unnamed,
  CLASS.organisation,
  CLASS.words,
  CLASS.short,
  CLASS.place,
  CLASS.sides,
  CLASS.semicolon,
]

/** Everyone else who is said to be there, with the role that the nearest verb gives; signers are left out by `isSigner`. */
export function findParticipants(
  clauses: readonly Clause[],
  people: People,
  isSigner: (name: string) => boolean,
  blocks: ReadonlyMap<number, Block>,
): Participant[] {
  const found = new Map<string, { mention: PersonMention; role: ParticipantRole }>()
  for (const clause of clauses) {
    if (clause.sentence.paragraph < 0) continue
    for (const { mention, role } of rolesIn(clause)) {
      if (isByline(clause, mention)) continue
      const name = people.of(mention).name
      const before = found.get(name)
      if (before && ROLES.indexOf(before.role) <= ROLES.indexOf(role)) continue
      found.set(name, { mention: before?.mention ?? mention, role })
    }
  }
  return [...found].flatMap(([name, { mention, role }]) => {
    if (isSigner(name)) return []
    const slice = (s: { paragraph: number; start: number; end: number }) =>
      blocks.get(s.paragraph)?.raw.slice(s.start, s.end) ?? ''
    const { paragraph, start, end } = people.nameInFull(mention)
    const title = people.title(mention)
    const evidence = { paragraph, start, end }
    return [{ name: slice(evidence), title: title ? slice(title.span) : null, role, evidence }]
  })
}

/** (甲 乙) 记者丙: who wrote it or took the picture. */
function isByline({ sentence }: Clause, { span }: PersonMention): boolean {
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  return (
    /(?:记者|通讯员|编辑|责编|摄影?|作者|撰文|供图|[(（])[\s:]{0,4}$/.test(
      sentence.text.slice(Math.max(0, from - 8), from),
    ) || /^\s?(?:[)）]|摄|记者|通讯员)/.test(sentence.text.slice(to, to + 3))
  )
}

function rolesIn(clause: Clause): { mention: PersonMention; role: ParticipantRole }[] {
  const { tokens } = clause
  const given: { mention: PersonMention; role: ParticipantRole }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const verb = tokens[i] as Token
    const role = ROLE_OF.get(verb.class)
    if (!role) continue
    let j = i - 1
    if (role === 'host') j = beforeFirstAct(tokens, j)
    while (STEP.includes(tokens[j]?.class ?? '')) j--
    for (const token of listEndingAt(tokens, j)) if (token.person) given.push({ mention: token.person, role })
    // 会见了甲、乙一行
    if (MEETS.test(verb.text))
      for (const token of listFrom(tokens, i + 1))
        if (token.person) given.push({ mention: token.person, role: 'attendee' })
    // 参加仪式的有甲、乙; 陪同的还有…
    if (role === 'attendee' && /^[^,。;]{0,24}(?:有|是|为|包括|:)/.test(textAfter(clause, verb))) {
      for (const token of listFrom(tokens, i + 1))
        if (token.person) given.push({ mention: token.person, role })
    }
  }
  return given
}

/** Acts whose object is there as well. */
const MEETS = /^(?:会见|会晤|拜会|接待|迎接)$/

/** 甲参加会见并主持仪式: from 并 back over what the same person has done before. */
function beforeFirstAct(tokens: readonly Token[], at: number): number {
  let j = at
  while (tokens[j]?.class === CLASS.manner) j--
  if (tokens[j]?.class !== CLASS.also) return at
  const from = j
  while (j > 0 && from - j < LONGEST_ACT && !LIST_ENDS.includes(tokens[j]?.class ?? '')) j--
  return tokens[j]?.class === CLASS.person ? j : at
}
/** So many words at most stand between a person and 并. */
const LONGEST_ACT = 10
const LIST_ENDS: readonly string[] = [CLASS.person, CLASS.semicolon, CLASS.stop]

const textAfter = (clause: Clause, token: Token) =>
  clause.sentence.text.slice(token.end - clause.sentence.start)

/** The list of people that ends at `end`, from right to left. */
function listEndingAt(tokens: readonly Token[], end: number): Token[] {
  const list: Token[] = []
  for (let i = end; i >= 0; i--) {
    const token = tokens[i]
    if (!token) break
    if (token.class === CLASS.person) list.unshift(token)
    else if (!LIST.includes(token.class)) break
  }
  return list
}

function listFrom(tokens: readonly Token[], start: number): Token[] {
  const list: Token[] = []
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.class === CLASS.person) list.push(token)
    else if (list.length > 0 && !LIST.includes(token.class)) break
    else if (token.class === CLASS.stop) break
  }
  return list
}
