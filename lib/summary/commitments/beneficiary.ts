import { sameOrganisation } from '../parties/organisation'
import type { Mention, Span } from '../types'
import type { Bodies } from './bodies'

/** What stands in front of whoever benefits: 支持甘县…, 为甘县提供…, 对甘县的…支持. */
const FOR = /(?:支持|帮助|助力|服务|指导|协助|扶持|助推|提升|提高|推动|促进|加快|给予|向|为|对)$/

/** For whose benefit a clause is: the body named behind a word of support; null when none is, or when it is the one who promises. */
export function beneficiaryIn(words: string, span: Span, by: string | null, bodies: Bodies): Mention | null {
  for (const body of bodies.bodiesIn(span)) {
    const before = words.slice(0, body.start - span.start)
    if (!FOR.test(before)) continue
    if (by && by !== 'both' && sameOrganisation(body.text, by)) continue
    return body
  }
  return null
}
