import { KINDS, Kind } from '../lexicon/kinds'

/** What it costs that kind b follows kind a, at [a * KINDS + b]; below zero where a makes b likely. */
export const TRANSITIONS = new Float64Array(KINDS * KINDS)
const set = (from: readonly Kind[], to: readonly Kind[], value: number) => {
  for (const a of from) for (const b of to) TRANSITIONS[a * KINDS + b] = value
}

const { Mark, Word, Stop, Verb, Position, Modifier, Place, Head, Name, Foreign, Numeral, Latin, Char } = Kind
const { PostAfter, Organisation, Preposition, Action, Follower } = Kind
const NAMES = [Name, Foreign]

set([Word], NAMES, 4)
set([Char], NAMES, 5)
set([Name], NAMES, 2)
set([Foreign], NAMES, 4)
set([Place], [Name], 2)
set([Place], [Foreign], 0)
set([Head, Organisation, Modifier], NAMES, 1)
set([Numeral], NAMES, 2)
set([Latin], NAMES, 3.5)
set([Position], [Name], -4)
set([Position], [Foreign], -3.5)
set([PostAfter], NAMES, 2.5)
set([Mark], NAMES, -0.3)
set([Stop, Action, Follower], NAMES, 0.5)
set([Verb, Preposition], NAMES, -0.3)

set(NAMES, [Verb, Preposition], -2)
set([Preposition], [Mark], 6)
set([Preposition], [Verb], 2)
// 杨某和|与: the first of two is rather the end of a name.
set([Preposition], [Preposition], 3)
set(NAMES, [Follower], -1)
set(NAMES, [Stop], 0)
set(NAMES, [Action], 0.5)
set(NAMES, [Mark], -1)
set(NAMES, [PostAfter], -3)
set(NAMES, [Position], 1)
set(NAMES, [Modifier], 1.5)
set(NAMES, [Word], 2)
set(NAMES, [Char], 4)
set(NAMES, [Head, Organisation], 2.5)
set(NAMES, [Numeral, Latin], 1)
set([Foreign], [Head], 0)
set([Foreign], [Char], 5)
set([Foreign, Name], [Place], 1)

/** A post is one behind a name only right behind it. */
const NOT_NAMES = Object.values(Kind).filter((kind) => kind !== Name && kind !== Foreign)
set(NOT_NAMES, [PostAfter], 30)
set([PostAfter], [PostAfter], 0)
set([PostAfter], [Position], 1)
set([Modifier], [Position], -2)
set([Position, PostAfter], [Char], 2)
