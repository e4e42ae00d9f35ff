import type { Sentence, Span } from '../types'
import { byOf } from './actor'
import type { Bodies } from './bodies'
import type { Discourse } from './discourse'
import type { Enumeration } from './enumerations'
import { ASKED, BYLINE, NOT_UNDERTAKEN, NOTICE, PROMISING } from './lexicon/lists'
import { headOf } from './openings/terms'
import type { By, Undertaking } from './types'

/** The words that introduce an enumeration, and what they promise by themselves. */
export interface Lead {
  span: Span
  text: string
  promised: Undertaking | null
}

/** What an enumeration is read in. */
export interface Reading {
  discourse: Discourse
  bodies: Bodies
  /** The page reports a signing. */
  signing: boolean
}

/**
 * What the lead of an enumeration makes of its items: whose they are and with what force; null when they are
 * no commitments.
 */
function readLead(
  { text, span, promised }: Lead,
  items: readonly string[],
  { discourse, bodies, signing }: Reading,
): Pick<Undertaking, 'by' | 'force'> | null {
  if (BYLINE.test(text) || items.some((item) => NOTICE.test(item))) return null
  const asking = items.filter((item) => /^(?:要|必须|务必|各)/.test(item)).length * 2 > items.length
  const asked = ASKED.test(text.replace(/《[^《》]*》/g, '')) && !/[协备约]/.test(text.slice(-12))
  if (/成[绩效果]/.test(text) && !/将|协议|备忘录|支持|力争|要求|意见/.test(text)) return null
  if (promised && promised.force !== 'urged' && !(asking && discourse.voice === 'speech'))
    return { by: promised.by, force: promised.force }
  if (/希望[^,]{0,30}(?:做到|要)/.test(text)) return { by: askedIn(span, bodies), force: 'urged' }
  if (NOT_UNDERTAKEN.test(text.slice(-24))) return null
  if (discourse.voice === 'speech') {
    if (asking) return { by: askedIn(span, bodies), force: 'urged' }
    if (PROMISING.test(text)) return { by: discourse.speaker, force: 'pledged' }
    return asked ? { by: askedIn(span, bodies), force: 'urged' } : null
  }
  if (asked) return { by: askedIn(span, bodies), force: 'urged' }
  if (!signing || !/[协备责约》]|双方|合作|明确|将/.test(text)) return null
  if (/》|合作|协议|备忘录|双方|两|签|约定|协作/.test(text)) return { by: 'both', force: 'agreed' }
  return /责任|明确|将|任务/.test(text) ? { by: null, force: 'agreed' } : null
}

/** Who is asked: the body that the lead names last. */
function askedIn(span: Span, bodies: Bodies): By {
  const body = bodies.bodiesIn(span).at(-1)
  return body ? bodies.raw(body) : null
}

/** The items of an enumeration as commitments. */
export function undertakingsOf(
  enumeration: Enumeration,
  lead: Lead,
  reading: Reading,
  wordsOf: (span: Span) => string,
): Undertaking[] {
  const items = enumeration.items.map((span) => ({ span, words: wordsOf(span) }))
  const read = readLead(
    lead,
    items.map((i) => i.words),
    reading,
  )
  if (!read) return []
  const { by, force } = read
  const found: Undertaking[] = []
  for (const { span, words } of items) {
    const { paragraph, end } = span
    const start = span.start + (/^[\s,:、]*/.exec(words)?.[0].length ?? 0)
    if (end - start < 4) continue
    const text = words.slice(start - span.start)
    const head = force === 'agreed' ? headOf(text, { paragraph, start, end }, reading.bodies) : null
    // 甲和乙附属医院…: joined names may be only the head of a longer one.
    const act = head && !/[和与、]/.test(text.slice(0, head.end)) ? start + head.end : start
    const own = head ? byOf(head.subject, reading.discourse) : by
    found.push({ paragraph, start: act, end, by: own, force, lead: lead.span })
  }
  return found
}

/** Whether a sentence leads over to an enumeration that begins behind it. */
export const leadsOver = (sentence: Sentence): boolean =>
  /(?::|方面|内容|如下|以下|要求|意见|工作|措施|合作|任务|责任|几点|重点)[^,]{0,8}[。:]?$/.test(
    sentence.text.trim(),
  )
