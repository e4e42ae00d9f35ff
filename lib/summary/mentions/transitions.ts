import { KINDS, Kind } from './kinds'

/** What it costs that one kind follows another; below zero where the one makes the other likely. */
const cost = new Float64Array(KINDS * KINDS)
const set = (from: Kind[], to: Kind[], value: number) => {
  for (const a of from) for (const b of to) cost[a * KINDS + b] = value
}

const { Mark, Word, Stop, Verb, Position, Modifier, Place, Head, Name, Foreign, Numeral, Latin, Char } = Kind
const NAMES = [Name, Foreign]

set([Word], NAMES, 2.5)
set([Char], NAMES, 3.5)
set([Name], NAMES, 2)
set([Foreign], NAMES, 3.5)
set([Place], [Name], 1.5)
set([Place], [Foreign], 0.5)
set([Head, Modifier], NAMES, 1)
set([Numeral, Latin], NAMES, 3)
set([Position], [Name], -4)
set([Position], [Foreign], -3.5)
set([Mark], NAMES, -0.7)
set([Stop, Verb], NAMES, -0.7)
set(NAMES, [Verb], -2.5)
set(NAMES, [Stop], -0.5)
set(NAMES, [Mark], -1)
set(NAMES, [Position], -3)
set(NAMES, [Modifier], -2)
set(NAMES, [Word], 1)
set(NAMES, [Char], 3)
set(NAMES, [Head], 2.5)
set(NAMES, [Numeral, Latin], 1)
set([Name], [Place], 0.5)
set([Foreign], [Head], 0)
set([Foreign], [Char], 4)
set([Modifier], [Position], -2)
set([Position], [Char], 2)

export const transition = (from: Kind, to: Kind): number => cost[from * KINDS + to] ?? 0
