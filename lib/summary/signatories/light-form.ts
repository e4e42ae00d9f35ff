import { canonical } from '../parties/organisation'
import type { PartyPool } from '../parties/pool'

/**
 * Which party the words in front of a post mean: 聯會會長 of 青禾漁民聯會, 澜医专校长 of 澜州医学专科学校, 市中级人民法院政治部主任 of
 * 青禾市中级人民法院. Once the parties stand, a post names its body by as little as tells them apart.
 */

/** One character says too little. */
const FEWEST = 2
/** A contraction keeps the characters that matter. */
const LONGEST_CONTRACTION = 6
/** 前者, 后者: the first and the second of two. */
const FORMER = /^(?:由)?前者/
const LATTER = /^(?:由)?[后後]者/
/** No part of the body's name. */
const LEADING = /^(?:而|再|并|即|由|该|其|与|和|同|及|以及|会同)+/

/** The one open party that the words in front of a name fit best; null when none does or several do as well. */
export function fromLightForm(words: string, pool: PartyPool, open: ReadonlySet<number>): number | null {
  if (pool.size === 2 && FORMER.test(words)) return open.has(0) ? 0 : null
  if (pool.size === 2 && LATTER.test(words)) return open.has(1) ? 1 : null
  const front = canonical(words.replace(LEADING, ''))
  if (front.length < FEWEST) return null
  const scores = [...open].map((i) => ({
    i,
    score: Math.max(0, ...pool.names(i).map((n) => likeness(front, n))),
  }))
  const best = Math.max(0, ...scores.map((s) => s.score))
  const fits = scores.filter((s) => s.score === best)
  return best >= FEWEST && fits.length === 1 ? (fits[0]?.i ?? null) : null
}

const likeness = (front: string, name: string): number =>
  Math.max(...[name, canonical(name)].map((form) => Math.max(endOf(front, form), contraction(front, form))))

/** How many characters at the end of the name stand in the words. */
function endOf(front: string, name: string): number {
  let length = 0
  while (length < name.length && front.includes(name.slice(name.length - length - 1))) length++
  const end = name.slice(name.length - length)
  return acts(name, front.slice(front.indexOf(end) + length)) ? length : 0
}

/** Of a place only those act who govern it: 青禾市市长, no 青禾市商务局局长. */
const IS_PLACE = /[省市县区州旗镇乡村]$/
const GOVERNS = /^(?:[省市县区州旗镇乡村]?(?:委|(?:人民)?政府|[副代]?.?长)|党|常|副|代|管委|$)/
const acts = (name: string, rest: string): boolean => !IS_PLACE.test(name) || GOVERNS.test(rest)

/** How many characters at the head of the words stand in the name in the same order, the last of them in its second half. */
function contraction(front: string, name: string): number {
  let from = 0
  let length = 0
  while (length < Math.min(front.length, LONGEST_CONTRACTION)) {
    const at = name.indexOf(front[length] ?? '', from)
    if (at < 0) break
    from = at + 1
    length++
  }
  return from * 2 > name.length && acts(name, front.slice(length)) ? length : 0
}

/** Where the words of one person begin: behind a mark, or behind 由. A remark in brackets belongs to the words in front of it. */
const PARTED = /^.*[,。;:!?、\s]|^.*由(?=.)/
const REMARK = /[(（][^()（）]*[)）]/g

/** What stands in front of a name or title, back to the mark that parts it from the words before. */
export const wordsBefore = (text: string): string => text.replace(REMARK, '').replace(PARTED, '')
