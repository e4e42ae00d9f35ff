import { ABBREVIATED, CIRCUMSTANCE, PAPER, PLACE_ENDS } from './lexicon'

/** A city or a province by its one character: 在渝举行, 在宜签署. */
const ONE_CHARACTER = new RegExp(`^[${ABBREVIATED}]$`)
const PLACE_END = new RegExp(`(?:${PLACE_ENDS.join('|')})$`)
/** A place that no gazetteer has and no word of its name gives away: 在那霸签署. */
const BARE_NAME = /^\p{Script=Han}{2,6}$/u
const LONGEST = 40
/** 2201会议室 */
const NUMBERED_ROOM = /^[A-Z]?\d{2,5}号?(?:会议室|会议厅|多功能厅|报告厅|教室)$/

export interface Circumstances {
  /** A place or body that the mention stage knows ends the phrase. */
  known: boolean
  /** Something is held or signed there, by the next word. */
  held: boolean
}

/** Whether the last words are those of a room, a house, ground, a body or a place. */
export const endsAsPlace = (text: string): boolean => PLACE_END.test(text)

/** Whether the (normalised) words behind 在, 于, 假 name a place rather than a time, an occasion or a circumstance. */
export function namesPlace(text: string, { known, held }: Circumstances): boolean {
  if (text.length > LONGEST || text === '' || (/^[第\d]/.test(text) && !NUMBERED_ROOM.test(text)))
    return false
  if (CIRCUMSTANCE.test(text) || PAPER.test(text) || !isWhole(text)) return false
  if (ONE_CHARACTER.test(text)) return true
  return text.length > 1 && (known || endsAsPlace(text) || (held && BARE_NAME.test(text)))
}

/** Whether no quote is torn. */
const isWhole = (text: string): boolean => text.split('“').length === text.split('”').length
