/**
 * What a stretch of a signing sentence is: a person who signs there, another person, a party, another body, a post, a paper
 * that is signed, the place where.
 */
export const ROLES = ['signer', 'person', 'party', 'body', 'post', 'paper', 'place'] as const
export type Role = (typeof ROLES)[number]

/** Outside of everything; then for each role its first character and the further ones (BIO). */
export const LABELS = 1 + 2 * ROLES.length
export const OUTSIDE = 0
export const first = (role: number): number => 1 + 2 * role
export const isFirst = (label: number): boolean => label % 2 === 1
export const roleOf = (label: number): Role => ROLES[(label - 1) >> 1] as Role

/** Whether a text can begin with it: all but the further characters of a stretch. */
export const mayBegin = (label: number): boolean => label === OUTSIDE || isFirst(label)

/** What can stand in front of a label is a range: anything, or for a further character of a stretch what it goes on from. */
export const leastBefore = (label: number): number => (mayBegin(label) ? 0 : label - 1)
/** The range ends in front of it. */
export const endBefore = (label: number): number => (mayBegin(label) ? LABELS : label + 1)
