import type { Mention } from '../types'
import { canonical } from './organisation'

/** What many bodies are called at their end: 基金會, 市局, 鄉農會. By itself it is no name. */
const HEAD =
  /^[国省市县区州镇乡村町总分同业商]{0,2}(?:协会|学会|商会|总会|公会|联会|联合会|基金会|集团|公司|大学|学院|学校|高中|中学|银行|分行|支行|中心|管委会|委员会|议会|代表会|医院|分院|检察院|法院|海关|大队|支队|农会|渔会|工会|合作社|社区|街道|街道办|街道办事处|党支部|业委会|居委会|村委会|管理局|分局|局|研究院|研究所|开发区|合作区|示范区|图书馆|博物馆)$/

export const isBareHead = (name: string): boolean => HEAD.test(name)

/**
 * The full name of the body that a page means by 基金会: the one organisation of the page that ends so. null when none does, or several
 * that differ. `taken`: whether a name is of another party.
 */
export function fullNameOf(
  head: string,
  mentions: readonly Mention[],
  taken: (name: string) => boolean,
): Mention | null {
  const form = canonical(head)
  let fullest: Mention | null = null
  for (const mention of mentions) {
    const { type, text } = mention
    if (type !== 'ORG' || text.length <= head.length || isBareHead(text)) continue
    if (!canonical(text).endsWith(form) || taken(text)) continue
    if (fullest && !fullest.text.endsWith(text) && !text.endsWith(fullest.text)) return null
    if (!fullest || text.length > fullest.text.length) fullest = mention
  }
  return fullest
}
