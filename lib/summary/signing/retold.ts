import type { SigningAct } from './act'

/**
 * 根据双方签署的《…协议》, 双方将…; 《…协议》签订后; 此次《…协议》的签署: the paper of the page by its name. Not 根据去年签署的, nor one
 * that the page's signing only carries out.
 */
export function isRetold({ polarity, clause, anchor, documents }: SigningAct): boolean {
  const { text, paragraph, start } = clause.sentence
  if (polarity !== 'nominal' || paragraph < 0) return false
  const at = anchor.start - start
  if (EARLIER.test(text.slice(Math.max(0, at - LONGEST_LEAD), at))) return false
  const between = (from: number, to: number) => (from <= to ? text.slice(from - start, to - start) : null)
  return documents.some(
    ({ quoted, span }) =>
      quoted &&
      (/^的[《“]$/.test(between(anchor.end, span.start) ?? '') ||
        /^[》”](?:的|在[^,。;]{1,16})?(?:正式|成功|顺利)?$/.test(between(span.end, anchor.start) ?? '')),
  )
}
const LONGEST_LEAD = 120
const EARLIER = /\d年|年前|去年|前年|此前|先前|之前|曾|早在|已经?|上[个月周]|落实|贯彻|续|继|基础上/
