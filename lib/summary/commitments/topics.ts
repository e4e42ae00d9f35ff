import type { Facts } from '../facts'
import type { Sentence } from '../types'
import type { Undertaking } from './types'

/** 就A、B达成协议: what an agreement is about, taken when the page tells nothing nearer. Group 1 is the matter. */
const ABOUT = new RegExp(
  '(?:就|围绕)([^。;]{6,80}?)(?:等(?:相关)?(?:方面|领域|工作|事宜|内容|事项)?|事宜|方面)?(?:,)?(?:正式|共同|成功|' +
    '顺利)?(?:(?:达成)(?:了)?[^,。;]{0,8}?(?:协议|共识|一致|意向)|(?:会签|签署|签订)(?:了)?(?=[《合协战备框]))',
)

/** 签署协议，围绕A、B…深化合作: the matter stands behind the signing. */
const BEHIND =
  /(?:签[署订约定]|签字)[^,。;]{0,60}(?:协议书?|备忘录|协定|意向书|联盟|》),((?:围绕|探索|[就在从][^。;]{6,80}(?:方面|领域|面向)(?:[^,。;]{0,4}(?:开展|加强|深化|推进)|,(?:携手|共同|合作))|(?:(?:借|藉)由[^,。;]{2,40},)?(?:共同|携手|联合|合力|共[享建])(?!推)[一-龥]{2})[^。;]{6,160})/

/** Matters too general to be a commitment: 就合作事宜, 就有关事项. */
const GENERAL = /^(?:有关|相关|合作|双方|具体|进一步)?(?:合作|事宜|事项|问题|战略合作|签约)*$/

/** What was talked about before the signing. */
const TALKED = /如何|进行了|交流发言|座谈|讨论/

/** 就A进行交流，并就B达成共识: A was talked about, B is the matter. */
const TALKED_FIRST = /^.*进行(?:了)?[^,]{0,6}(?:交流|探讨|研讨|洽谈|会谈|座谈),(?:并|还)(?:就|围绕)/

/**
 * The first matter that the parties agreed on, as one commitment of both; `told` is what the narrator tells.
 */
export function topicsOf(told: readonly Sentence[], facts: Pick<Facts, 'kind'>): Undertaking[] {
  if (facts.kind !== 'signing') return []
  for (const { paragraph, start, text } of told) {
    const match = ABOUT.exec(text) ?? BEHIND.exec(text)
    const matter = match?.[1]?.replace(TALKED_FIRST, '')
    if (!match || !matter || GENERAL.test(matter) || matter.length < 10 || TALKED.test(matter)) continue
    const from = start + match.index + match[0].indexOf(matter)
    const span = { paragraph, start: from, end: from + matter.length }
    return [{ ...span, by: 'both', force: 'agreed', lead: { paragraph, start, end: from } }]
  }
  return []
}
