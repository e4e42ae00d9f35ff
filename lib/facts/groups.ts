import type { Announced, Commitment, Party, Summary } from '../types'

/** What one side undertakes, or what is asked of others, as the sidebar lists it. */
export interface CommitmentGroup {
  /** The party's full name where `by` is another word for it. */
  by: Commitment['by']
  urged: boolean
  /** Named in the heading when all of the group are for the same. */
  to: string | null
  /** Places in `summary.commitments`. */
  indices: number[]
  announced: { index: number; count: number; listed: number }[]
}

/** 省水利厅 for 澜江省水利厅, 望川 for 望川市人民政府: the head or the tail of a name, or one of its aliases. */
const goesBy = (party: Party, word: string) =>
  party.name === word ||
  party.aliases.includes(word) ||
  (word.length >= 2 && (party.name.startsWith(word) || party.name.endsWith(word)))

/** Who undertakes it, by full name where exactly one party goes by the word. */
export function undertaker({ by }: Commitment, parties: readonly Party[]): Commitment['by'] {
  if (by === null || by === 'both') return by
  const fitting = parties.filter((party) => goesBy(party, by))
  return fitting.length === 1 ? (fitting[0]?.name ?? by) : by
}

/** What all parties together are called: `both` stands for however many there are. */
export const together = ({ parties }: Summary) => (parties.length > 2 ? 'by.all' : 'by.both')

interface Keyed {
  commitment: Commitment
  index: number
  by: Commitment['by']
  urged: boolean
  key: string
}

const follows = ({ commitment }: Keyed, { evidence }: Announced) =>
  commitment.evidence.paragraph > evidence.paragraph ||
  (commitment.evidence.paragraph === evidence.paragraph && commitment.evidence.end >= evidence.start)

/**
 * What is listed under an announced number: as a rule what follows it (从四个方面: 一是…), but where only something before
 * it stands in its paragraph, that (…等12个方面). The nearest says whose list it is, and of which force.
 */
function listedUnder(announced: Announced, keyed: readonly Keyed[]): Keyed[] {
  const own = keyed.filter(({ urged }) => !urged)
  const here = own.filter(({ commitment }) => commitment.evidence.paragraph === announced.evidence.paragraph)
  const backwards = here.length > 0 && !here.some((one) => follows(one, announced))
  const candidates = backwards ? here : own.filter((one) => follows(one, announced))
  const nearest = backwards ? candidates.at(-1) : candidates[0]
  return candidates.filter(
    ({ key, commitment }) => key === nearest?.key && commitment.force === nearest.commitment.force,
  )
}

const sharedTo = (commitments: readonly Commitment[]) => {
  const first = commitments[0]?.to ?? null
  return commitments.every(({ to }) => to === first) ? first : null
}

/** The commitments by who undertakes them, in the order of the text; what is asked of others comes last. */
export function groupsOf(summary: Summary): CommitmentGroup[] {
  const keyed = summary.commitments.map((commitment, index): Keyed => {
    const by = undertaker(commitment, summary.parties)
    const urged = commitment.force === 'urged'
    return { commitment, index, by, urged, key: `${urged} ${by}` }
  })
  const announced = summary.announced.map((one, index) => {
    const listed = listedUnder(one, keyed)
    return { key: listed[0]?.key, index, count: one.count, listed: listed.length }
  })
  const groups = [...new Set(keyed.map(({ key }) => key))].flatMap((key): CommitmentGroup[] => {
    const members = keyed.filter((one) => one.key === key)
    const first = members[0]
    if (!first) return []
    return [
      {
        by: first.by,
        urged: first.urged,
        to: sharedTo(members.map(({ commitment }) => commitment)),
        indices: members.map(({ index }) => index),
        announced: announced.filter((one) => one.key === key).map(({ key: _, ...rest }) => rest),
      },
    ]
  })
  return [...groups.filter(({ urged }) => !urged), ...groups.filter(({ urged }) => urged)]
}
