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

/** For each label those that can stand in front of it: what goes on inside a stretch has begun. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  label === OUTSIDE || isFirst(label) ? Array.from({ length: LABELS }, (_, i) => i) : [label - 1, label],
)
