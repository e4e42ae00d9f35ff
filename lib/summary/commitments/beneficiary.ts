import { isSelf, sameOrganisation } from '../parties/organisation'
import type { Span } from '../types'
import { stretchOf } from '../within'
import type { Bodies } from './bodies'

/** What stands in front of whoever benefits: 支持甲县…, 为甲县提供…, 对甲县的…支持. */
const FOR = /(?:支持|帮助|助力|服务|指导|协助|扶持|助推|提升|提高|推动|促进|加快|给予|向|为|对)$/

/** The page's own place or body. */
const SELF = /我(?:省|市|县|区|州|旗|镇|乡|校|院|局|厅|司|行|国)/

/**
 * For whose benefit a clause is: the party, else the body, named behind a word of support; null when none is
 * named, or when it is the one who promises. `words` is the normalised text of `span`.
 */
export function beneficiaryIn(words: string, span: Span, by: string | null, bodies: Bodies): Span | null {
  const another = (name: string) => !by || by === 'both' || !sameOrganisation(name, by)
  for (const name of bodies.partyNames) {
    const at = words.indexOf(name)
    if (at > 0 && FOR.test(words.slice(0, at)) && another(name))
      return stretchOf(span, span.start + at, span.start + at + name.length)
  }
  const own = by !== null && by !== 'both' && isSelf(by) ? null : SELF.exec(words)
  if (own && own.index > 0 && FOR.test(words.slice(0, own.index)))
    return stretchOf(span, span.start + own.index, span.start + own.index + own[0].length)
  const named = bodies
    .bodiesIn(span)
    .find((body) => FOR.test(words.slice(0, body.start - span.start)) && another(body.text))
  return named ?? null
}
