import type { Basis } from '../../types'
import { isSelf, sameOrganisation } from '../parties/organisation'
import type { PartyPool } from '../parties/pool'
import { BODY_OF_POSITION, fitsBody } from '../parties/positions'
import type { People } from '../people/registry'
import { remembering } from '../remember'
import type { NamedParty } from '../signing/act'
import type { PersonMention, Span } from '../types'

/** For whom somebody signs, and where it stands. */
export interface Representation {
  party: number | null
  /** The words that say it: the 代表 phrase, the organisation of the title, the party's own name. */
  span: Span | null
  basis: Basis
}

/** Words of a title that matter for whom somebody acts: without the organisation's own head. */
export interface SignerTitle {
  mention: PersonMention
  /** Normalised title, '' when no place of the article gives one. */
  text: string
}

/** The place or country at the head of a party's name: 甲国 of 甲国政府, 渠阳县 of 渠阳县人民政府. */
const core = remembering((name) =>
  name
    .replace(/^中华人民共和国(?=.)/, '中国')
    .replace(/(?:人民)?(?:共和国|王国|联邦)?(?:中央)?(?:人民)?政府$/, '')
    .replace(/[省市县区]$/, ''),
)

/** The place at the head of a name without its rank: 渠阳 of 渠阳县工商联. */
const headOf = remembering((name) => /^(.{2,6}?)[省市县区州旗](?=.)/.exec(name)?.[1] ?? '')

/** From the organisations that the titles name. */
export function fromOrganisation(
  title: SignerTitle,
  people: People,
  pool: PartyPool,
  taken: ReadonlySet<number>,
): number | null {
  const open = openParties(pool, taken)
  for (const organisation of people.organisations(title.mention)) {
    const party =
      pool.find(organisation.text, open) ?? only(open, pool, (name) => name.startsWith(organisation.text))
    if (party !== null) return party
  }
  return null
}

/** From the position alone: its place, else the sort of body that has such a position. */
export function fromPosition(title: SignerTitle, pool: PartyPool, taken: ReadonlySet<number>): number | null {
  const open = openParties(pool, taken)
  if (title.text === '') return null
  const unique = (test: (name: string) => boolean) => only(open, pool, test)
  const byPlace = unique(
    (name) => core(name).length >= 2 && title.text.startsWith(core(name)) && fitsBody(title.text, name),
  )
  if (byPlace !== null) return byPlace
  const byHead = unique(
    (name) => headOf(name).length >= 2 && title.text.startsWith(headOf(name)) && fitsBody(title.text, name),
  )
  if (byHead !== null) return byHead
  if (isSelf(title.text)) {
    const self = unique(isSelf)
    if (self !== null) return self
  }
  for (const [position, body] of BODY_OF_POSITION) {
    if (!position.test(title.text)) continue
    const fitting = unique((name) => body.test(name))
    if (fitting !== null) return fitting
  }
  return null
}

/** The parties for whom nobody of the act signs as yet. */
export const openParties = (pool: PartyPool, taken: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(Array.from({ length: pool.size }, (_, i) => i).filter((i) => !taken.has(i)))

/** The one open party with a name that passes. */
function only(open: ReadonlySet<number>, pool: PartyPool, test: (name: string) => boolean): number | null {
  const fits = [...open].filter((i) => pool.names(i).some(test))
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** Index of the party that a 代表 phrase names; null for 双方 and for names that fit none or several. */
export function fromTarget(target: NamedParty | undefined, pool: PartyPool): number | null {
  if (!target) return null
  const exact = pool.find(target.text)
  if (exact !== null) return exact
  for (let i = 0; i < pool.size; i++)
    if (pool.names(i).some((n) => sameOrganisation(n, target.text))) return i
  return null
}
