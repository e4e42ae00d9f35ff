import { CLASS } from '../clauses/lexicon'
import type { Token } from '../clauses/tokens'
import type { PersonMention, Said } from '../types'
import { distinct, type NamedParty, namedBody, type SigningAct } from './act'
import { areBodies, isOfBodies } from './of-bodies'

/** How likely the tagger must hold a signer, one of several sides, and a side by itself, for what no pattern names. */
const SIGNER = 0.9
const SIDE = 0.8
const ONLY_SIDE = 0.95
/** More bodies than these in front of a verb are those who attend. */
const MOST_SIDES = 5

/** Who witnesses, attends, presides or speaks between a name and the verb does not sign. */
const BYSTANDING: readonly string[] = [CLASS.witness, CLASS.attend, CLASS.preside, CLASS.speak]

/** Whether nothing but what signers do stands between a token and the verb behind it, and no 双方 that signs by itself. */
function leadsTo(tokens: readonly Token[], from: number, verb: number): boolean {
  if (from < 0 || from >= verb) return false
  return !tokens.some(
    (token, i) =>
      i >= from &&
      i < verb &&
      (BYSTANDING.includes(token.class) ||
        (token.class === CLASS.sides && tokens[i - 1]?.class === CLASS.comma)),
  )
}

/**
 * The acts of one sentence, with what the patterns leave open filled in by the tagger: who signs where nobody is named, and the
 * sides where fewer than two are. A pattern that fits is right more often than the tagger, and goes before it. `said`: of the sentence.
 */
export function weighed(acts: readonly SigningAct[], said: readonly Said[]): readonly SigningAct[] {
  if (said.length === 0 || acts.some((act) => act.signers.length > 0)) return acts
  const sided = acts.some((act) => act.parties.length > 1)
  return acts.map((act) => {
    const { ceremony, polarity, reported, clause } = act
    if (ceremony || reported || polarity !== 'actual' || clause.sentence.paragraph < 0) return act
    const signers = signersOf(act, said)
    if (signers.length > 0) return { ...act, rule: TAGGED, signers }
    const sides = sided ? [] : sidesOf(act, said)
    if (sides.length === 0) return act
    const parties = distinct(sides.length > 1 ? sides : [...act.parties, ...sides])
    return { ...act, rule: TAGGED, parties }
  })
}

function signersOf({ clause: { tokens }, anchor }: SigningAct, said: readonly Said[]): PersonMention[] {
  const verb = tokens.indexOf(anchor)
  return said
    .filter(({ role, probability }) => role === 'signer' && probability >= SIGNER)
    .flatMap((one) => {
      const at = tokens.findIndex((t) => t.person && isSame(t.person.name, one))
      const person = tokens[at]?.person
      return person &&
        leadsTo(tokens, at, verb) &&
        !isOfBodies(tokens, at) &&
        !areBodies([tokens[at] as Token], tokens.slice(at + 1, verb))
        ? [person]
        : []
    })
}

function sidesOf({ clause: { tokens }, anchor }: SigningAct, said: readonly Said[]): NamedParty[] {
  const verb = tokens.indexOf(anchor)
  const likely = said.filter(({ role, probability }) => role === 'party' && probability >= SIDE)
  const sides = likely.flatMap((one) => {
    const at = tokens.findIndex((t) => t.mention && isSame(t, one))
    const token = tokens[at]
    return token && leadsTo(tokens, at, verb) ? [{ ...one, text: token.text }] : []
  })
  const enough = sides.length > 1 || sides.some(({ probability }) => probability >= ONLY_SIDE)
  return enough && sides.length <= MOST_SIDES ? sides.map((side) => namedBody(side, side.text)) : []
}

/** What the explanation calls it. */
const TAGGED = 'tagger'

const isSame = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end
