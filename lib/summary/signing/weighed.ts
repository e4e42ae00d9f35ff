import { CLASS } from '../clauses/lexicon'
import type { Token } from '../clauses/tokens'
import type { PersonMention, Said } from '../types'
import { distinct, type NamedParty, namedBody, type SigningAct } from './act'

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
 * An act with what the patterns leave open filled in by the tagger: who signs where nobody is named, and the sides where fewer
 * than two are. A pattern that fits is right more often than the tagger, and goes before it. `said`: of the act's sentence.
 */
export function weighed(act: SigningAct, said: readonly Said[]): SigningAct {
  const { clause, anchor, ceremony, polarity, reported } = act
  if (said.length === 0 || ceremony || reported || polarity !== 'actual') return act
  if (clause.sentence.paragraph < 0 || act.signers.length > 0) return act
  const { tokens } = clause
  const verb = tokens.indexOf(anchor)
  const signers = said
    .filter(({ role, probability }) => role === 'signer' && probability >= SIGNER)
    .flatMap((one): PersonMention[] => {
      const at = tokens.findIndex((t) => t.person && isSame(t.person.name, one))
      const person = tokens[at]?.person
      return person && leadsTo(tokens, at, verb) ? [person] : []
    })
  if (signers.length > 0) return { ...act, rule: TAGGED, signers }
  if (act.parties.length > 1) return act
  const bodies = said.filter(
    ({ role, probability, end }) =>
      role === 'party' &&
      probability >= SIDE &&
      leadsTo(
        tokens,
        tokens.findIndex((t) => t.end >= end),
        verb,
      ),
  )
  const enough = bodies.length > 1 || bodies.some(({ probability }) => probability >= ONLY_SIDE)
  if (!enough || bodies.length > MOST_SIDES) return act
  const sides = bodies.map((one) => named(one, act))
  return { ...act, rule: TAGGED, parties: distinct(sides.length > 1 ? sides : [...act.parties, ...sides]) }
}

/** What the explanation calls it. */
const TAGGED = 'tagger'

const isSame = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end

function named({ paragraph, start, end }: Said, { clause: { sentence } }: SigningAct): NamedParty {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  return namedBody({ paragraph, start, end }, text)
}
