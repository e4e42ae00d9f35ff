import type { Announced, Commitment, Summary } from '../types'

/** What one side undertakes, or what is asked of others, as the sidebar lists it. */
export interface CommitmentGroup {
  by: Commitment['by']
  urged: boolean
  /** Named in the heading when all of the group are for the same. */
  to: string | null
  /** Places in `summary.commitments`. */
  indices: number[]
  announced: { index: number; count: number; listed: number }[]
}

const groupKey = ({ by, force }: Commitment) => `${force === 'urged' ? 'urged' : 'own'} ${by ?? ''}`

const after = (commitment: Commitment, announced: Announced) =>
  commitment.evidence.paragraph > announced.evidence.paragraph ||
  (commitment.evidence.paragraph === announced.evidence.paragraph &&
    commitment.evidence.end >= announced.evidence.start)

/** The group that an announced number speaks of: that of the first commitment listed at or after it. */
function announcedFor(summary: Summary, announced: Announced): string | null {
  const first = summary.commitments
    .filter(({ force }) => force !== 'urged')
    .find((commitment) => after(commitment, announced))
  return first ? groupKey(first) : null
}

const sharedTo = (commitments: Commitment[]) => {
  const first = commitments[0]?.to ?? null
  return commitments.every(({ to }) => to === first) ? first : null
}

/** The commitments by who undertakes them, in the order of the text; what is asked of others comes last. */
export function groupsOf(summary: Summary): CommitmentGroup[] {
  const keys = [...new Set(summary.commitments.map(groupKey))]
  const groups = keys.flatMap((key): CommitmentGroup[] => {
    const indices = summary.commitments.flatMap((one, index) => (groupKey(one) === key ? [index] : []))
    const members = indices.flatMap((index) => summary.commitments[index] ?? [])
    const first = members[0]
    if (!first) return []
    const announced = summary.announced.flatMap((one, index) => {
      if (announcedFor(summary, one) !== key) return []
      return [{ index, count: one.count, listed: members.filter((member) => after(member, one)).length }]
    })
    return [{ by: first.by, urged: first.force === 'urged', to: sharedTo(members), indices, announced }]
  })
  return [...groups.filter(({ urged }) => !urged), ...groups.filter(({ urged }) => urged)]
}
