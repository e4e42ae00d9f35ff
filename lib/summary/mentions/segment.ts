import { type Characters, characters } from '../lexicon/characters'
import { Kind, type Token } from '../lexicon/kinds'
import { DEPUTY } from '../lexicon/positions'
import { foreignNamesAt } from './foreign-names'
import { Lattice, LONGEST_TOKEN } from './lattice'
import { mayBeRareSurname, namesAt, rareNamesAt } from './names'
import {
  begins,
  costOf,
  holds,
  kindOf,
  lengthOf,
  lone,
  mayFollowName,
  nextOf,
  stands,
  UNKNOWN_COST,
} from './vocabulary'

const RUN = /第[〇零一二三四五六七八九十百\d]+|\d+(?:\.\d+)?[%年月日号]?|[A-Za-zÀ-ž][A-Za-zÀ-ž0-9&]*/y
const RUN_COST = 8
const ORDINAL = '第'.charCodeAt(0)
/** What a run can begin with; most other characters that are not Han are marks. */
const beginsRun = (code: number): boolean => code === ORDINAL || (code >= 0x30 && code <= 0x17e)
const isVillage = characters('镇乡村屯町')
/** Words in front of 镇 and 村 that begin no name: 各村, 全镇. */
const inNoVillage = characters('在与和于到对向由从的为及该各本我全市县省区')
const VILLAGE_COST = 12
const VILLAGE_CHAR_COST = 3.5
/** A transliteration hardly begins with the name of a place: 古巴|里奥. */
const PLACE_INSIDE = 4
const DEPUTY_COST = 9
const beginsDeputy = characters(DEPUTY.map((word) => word.charAt(0)).join(''))

/** What a word that only its place shows to be a name is worth. */
export const SHOWN = -14
/** What is shown to be the name of a place costs too much as a person's. */
export const PLACE = 30
const PLACE_COST = 8
const LONGEST_KNOWN = 6
/** A name of no known surname, before what the article says of it. */
const KNOWN_COST = 24

/** Costs that the article itself gives for names: below zero for those seen with clear boundaries. */
export interface KnownNames {
  costs: ReadonlyMap<string, number>
  /** Whether one of the names begins with a character. */
  begin: Characters
}

/** Before anything is known of the article. */
export const NO_NAMES: KnownNames = { costs: new Map(), begin: () => false }

/** The names with what each costs where it stands. */
export const knownNames = (costs: ReadonlyMap<string, number>): KnownNames => ({
  costs,
  begin: characters([...costs.keys()].map((name) => name.charAt(0)).join('')),
})

const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code === 0xfffd
/** 〇 ○ × stand for characters: numerals, masked names. */
const isFiller = (code: number): boolean => code === 0x3007 || code === 0x25cb || code === 0xd7

/** The posts of a deputy that begin here: 副局长, 常务副县长, 代市长. */
function offerDeputies(text: string, at: number, lattice: Lattice): void {
  const prefix = DEPUTY.find((word) => text.startsWith(word, at))
  if (prefix === undefined) return
  const head = at + prefix.length
  for (let word = begins(text, head); word > 0; word = nextOf(word)) {
    if (kindOf(word) !== Kind.Position || !stands(word, text, head)) continue
    const length = prefix.length + lengthOf(word)
    lattice.offer(length, Kind.Position, DEPUTY_COST)
    lattice.offer(length, Kind.PostAfter, DEPUTY_COST)
  }
}

/** 甲管理局|长: the post 局长 shares its first character with the body's name. */
const LEADER = '长'.charCodeAt(0)

/** Offers the words that begin here; gives the length of the longest place among them. */
function offerWords(text: string, at: number, lattice: Lattice): number {
  const code = text.charCodeAt(at)
  const single = lone(code)
  if (single > 0) lattice.offer(1, kindOf(single), costOf(single))
  let place = 0
  for (let word = begins(text, at); word > 0; word = nextOf(word)) {
    if (!stands(word, text, at)) continue
    const length = lengthOf(word)
    const kind = kindOf(word)
    const cost = costOf(word)
    lattice.offer(length, kind, cost)
    if (kind === Kind.Place && length > place) place = length
    else if (mayFollowName(word)) lattice.offer(length, Kind.PostAfter, cost)
    else if (kind === Kind.Organisation && length > 3 && text.charCodeAt(at + length) === LEADER)
      lattice.offer(length - 1, Kind.Word, cost)
  }
  if (beginsDeputy(code)) offerDeputies(text, at, lattice)
  return place
}

/** A village or town that no gazetteer holds: two or three characters in front of 镇, 乡, 村. */
function offerVillage(text: string, at: number, lattice: Lattice): void {
  for (let length = 2; length <= 3; length++) {
    const last = text.charCodeAt(at + length - 1)
    if (inNoVillage(last) || !isHan(last)) return
    if (!isVillage(text.charCodeAt(at + length))) continue
    if (inNoVillage(text.charCodeAt(at))) return
    lattice.offer(length + 1, Kind.Place, VILLAGE_COST + VILLAGE_CHAR_COST * length)
    return
  }
}

/** Whether a post stands in front, or an organisation in front and a post behind three characters (某大某某某校长). */
function titled(text: string, at: number, lattice: Lattice): boolean {
  if (lattice.ends(Kind.Position)) return true
  if (!lattice.ends(Kind.Head) && !lattice.ends(Kind.Organisation)) return false
  return holds(Kind.Position, text, at + 3)
}

const lattice = new Lattice()

/**
 * Cuts a text into tokens: the cheapest path through all readings (words, names, places, posts), costs of the readings
 * and of their order added up (a first-order hidden Markov model over kinds, decoded by Viterbi). Linear in the text.
 */
export function segment(text: string, known: KnownNames): Token[] {
  lattice.begin(text.length)
  const hasDot = text.includes('·')
  let at = 0
  let place = 0
  const bonus = (length: number): number =>
    known.begin(text.charCodeAt(at)) ? (known.costs.get(text.slice(at, at + length)) ?? 0) : 0
  const offerName = (length: number, cost: number) => lattice.offer(length, Kind.Name, cost + bonus(length))
  const offerForeign = (length: number, cost: number) => {
    const glued = place > 0 && length > place ? PLACE_INSIDE : 0
    lattice.offer(length, Kind.Foreign, cost + glued + bonus(length))
  }

  /** What the article shows to be names of people or places, whatever they begin with. */
  const offerKnown = () => {
    for (let length = 2; length <= LONGEST_KNOWN; length++) {
      const cost = bonus(length)
      if (cost === PLACE) lattice.offer(length, Kind.Place, PLACE_COST)
      else if (length < 4 && cost <= SHOWN) offerName(length, KNOWN_COST)
    }
  }

  for (; at < text.length; at++) {
    if (!lattice.move(at)) continue
    const code = text.charCodeAt(at)
    const han = isHan(code) || isFiller(code)
    if (!han || code === ORDINAL) {
      RUN.lastIndex = at
      const run = beginsRun(code) ? RUN.exec(text)?.[0].slice(0, LONGEST_TOKEN) : undefined
      if (run) lattice.offer(run.length, code < 0x3a || han ? Kind.Numeral : Kind.Latin, RUN_COST)
      else if (!han) lattice.offer(1, Kind.Mark, 0)
      if (!han) continue
    }
    lattice.offer(1, Kind.Char, UNKNOWN_COST)
    place = offerWords(text, at, lattice)
    offerVillage(text, at, lattice)
    namesAt(text, at, offerName)
    if (known.begin(code)) offerKnown()
    if (mayBeRareSurname(code) && titled(text, at, lattice)) rareNamesAt(text, at, offerName)
    foreignNamesAt(text, at, hasDot, offerForeign)
  }
  return lattice.path(text)
}
