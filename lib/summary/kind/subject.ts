import { CLASS } from '../clauses/lexicon'
import type { Clause } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
import { CASE, FEWEST_CASE_WORDS, PETITION, RULES, TO_COME } from './lexicon'

/** Whether the page is about a quarrel at law, a crime or an audit; a headline that tells of a signing and of no such thing is not. */
export function isCase(clauses: readonly Clause[], headlineSigns: boolean): boolean {
  const wordsOf = (c: Clause) => c.sentence.text.match(CASE) ?? []
  if (headlineSigns && !clauses.some((c) => c.sentence.paragraph < 0 && wordsOf(c).length > 0)) return false
  return new Set(clauses.flatMap(wordsOf)).size >= FEWEST_CASE_WORDS
}

/** Whether the page opens with an event that is still to come, so that what it tells of the signing there is the programme. */
export function isToCome(clauses: readonly Clause[], acts: readonly SigningAct[]): boolean {
  const opening = clauses.find((c) => c.sentence.paragraph >= 0)
  return (
    opening !== undefined &&
    TO_COME.test(opening.sentence.text) &&
    !acts.some(
      (a) =>
        a.polarity === 'actual' &&
        (a.clause.sentence === opening.sentence ||
          a.signers.length > 0 ||
          a.clause.tokens.some((t) => t.class === CLASS.time)),
    )
  )
}

/** Whether the page tells of signatures collected in numbers. */
export const isPetition = (clauses: readonly Clause[]): boolean =>
  clauses.some((c) => PETITION.test(c.sentence.text))

/** Whether the page is a text of rules about signing: its headline names them and signs nothing, and no act has a day or signers. */
export const isRules = (clauses: readonly Clause[], acts: readonly SigningAct[]): boolean =>
  clauses.some((c) => c.sentence.paragraph < 0 && RULES.test(c.sentence.text.trimEnd())) &&
  !acts.some(
    ({ clause, signers }) =>
      clause.sentence.paragraph < 0 ||
      signers.length > 0 ||
      clause.tokens.some((t) => t.class === CLASS.time),
  )
