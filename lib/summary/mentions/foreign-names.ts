import { isNameDot, transliterationCost } from '../lexicon/foreign'
import type { OfferName } from './names'

const BARE = 8
const DOTTED = 4
const DOT = 0.5
/** Each syllable beyond the fifth: long runs without a dot are rarely one name. */
const LONG = 1.5
const LONGEST_PART = 8
/** In a dotted name any character will do (minority names: 买买提·吐尔逊), at a price. */
const ANY = 8
const NEVER = '与和在对是的向从被将及由'
const MOST = 3.5

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

function dotted(text: string, at: number, hasDot: boolean, offer: OfferName): void {
  let total = DOTTED
  let part = 0
  let dots = 0
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (part > 0 && isNameDot(code)) {
      dots++
      part = 0
      total += DOT
      if (text.charCodeAt(i + 1) === 0x20) i++
      continue
    }
    const cost = transliterationCost(code)
    if (cost > 0) total += Math.min(cost, MOST)
    else if (hasDot && isHan(code) && !NEVER.includes(text.charAt(i))) total += ANY
    else return
    if (++part > LONGEST_PART) return
    if (dots > 0) offer(i + 1 - at, total)
  }
}

/** Whether a true dot stands within a name's length. */
function dotNear(text: string, at: number): boolean {
  const dot = text.indexOf('·', at)
  return dot > at && dot - at < LONGEST_PART
}

/** Every transliterated name that may begin here, dotted or bare. `hasDot`: the text holds a ·. */
export function foreignNamesAt(text: string, at: number, hasDot: boolean, offer: OfferName): void {
  let total = BARE
  for (let i = at; i < at + LONGEST_PART; i++) {
    const code = text.charCodeAt(i)
    if (i > at && isNameDot(code)) {
      dotted(text, at, hasDot, offer)
      return
    }
    const cost = transliterationCost(code)
    if (cost === 0) break
    total += cost
    if (i > at) offer(i + 1 - at, total + Math.max(0, i - at - 4) * LONG)
  }
  if (hasDot && dotNear(text, at)) dotted(text, at, hasDot, offer)
}
