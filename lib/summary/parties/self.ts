import type { Block, Mention } from '../types'

/** What sort of body calls itself 我校, 学校, 我局…, by what stands behind 我 or 本. */
const OWN: readonly (readonly [self: RegExp, body: RegExp])[] = [
  [/^(?:[我本]校|学校)/, /(?:大学|学院|学校|中学|小学)$/],
  [/^(?:[我本]院|学院)/, /院$/],
  [/^[我本](?:公司|集团)/, /(?:公司|集团)$/],
  [/^[我本]局/, /局$/],
  [/^[我本]会/, /会$/],
  [/^[我本]([省市县区州旗镇乡])/, /(?:[省市县区州旗镇乡]|政府)$/],
]

/** What sort of body a page means by 校方, 公司, 学会 once it has named it. */
const BY_SORT: readonly (readonly [said: RegExp, body: RegExp])[] = [
  [/^(?:校方|学校|高校)$/, /(?:大学|学院|学校|中学|小学|高中|国中|国小|女中|高商|高工|商工|家商|书院|校)$/],
  [/^(?:院方|医院)$/, /院$/],
  [/^学院$/, /(?:学院|书院)$/],
  [/^(?:(?:企业|公司|资|厂|企)方|公司|企业)$/, /(?:公司|集团|企业|厂|股份|控股|实业|科技)$/],
  [/^(?:行方|银行)$/, /(?:行|信用社|信联社|农商行)$/],
  [/^(?:狱方|监狱)$/, /监狱$/],
  [/^警方$/, /(?:公安局|分局|警察局|警局|派出所|支队|总队|大队)$/],
  [/^(?:馆方|馆)$/, /馆$/],
  [/^(?:会方|协会|学会|商会|总会|公会|联会|联合会)$/, /会$/],
  [/^省(?:人民)?(?:政府|方)?$/, /省(?:人民)?(?:政府)?$/],
  [/^市(?:人民)?(?:政?府|方)?$/, /市(?:人民)?(?:政府)?$/],
  [/^县(?:人民)?(?:政?府|方)?$/, /县(?:人民)?(?:政府)?$/],
  [/^区(?:人民)?(?:政府|公所|方)?$/, /区(?:人民)?(?:政府|公所)?$/],
  [/^[乡镇](?:人民)?(?:政府|公所|方)?$/, /[乡镇](?:人民)?(?:政府|公所)?$/],
]

/** 区人民政府: what is longer is a name. */
const LONGEST_SORT = 5

/** The sort of body that a word like 校方, 公司 means; null for a name. */
export const sortOf = (text: string): RegExp | null =>
  text.length > LONGEST_SORT ? null : (BY_SORT.find(([said]) => said.test(text))?.[1] ?? null)
const JOINT = /^\s?(?:[与和同、]|[—\-－–]{1,2})\s?/
const FEWEST = 2

/** The place or the first characters that a short form of a name keeps. */
const stem = (name: string): string => name.replace(/(?:人民)?政府$/, '').replace(/[省市县区]$/, '')

/**
 * The name of the body that the page calls 我校, 我局: an organisation of that sort which the page joins to the other side somewhere
 * else (某大学与某县的合作, 《某大学—某县…协议》). null when none is, or when two are.
 */
export function ownName(
  self: string,
  others: readonly string[],
  mentions: readonly Mention[],
  blocks: ReadonlyMap<number, Block>,
): Mention | null {
  const body = OWN.find(([form]) => form.test(self))?.[1]
  const stems = others.map(stem).filter((s) => s.length >= FEWEST)
  if (!body || stems.length === 0) return null
  const unit = UNIT.exec(self)?.[1]
  const found = mentions.filter((m) => {
    if (m.type !== 'ORG' || m.text.length <= self.length || !body.test(m.text)) return false
    if (others.includes(m.text)) return false
    const text = blocks.get(m.paragraph)?.text ?? ''
    const after = text.slice(m.end, m.end + 24)
    const joint = JOINT.exec(after)?.[0]
    return joint !== undefined && stems.some((s) => after.startsWith(s, joint.length))
  })
  const [first] = found
  if (first) return found.every((m) => m.text === first.text) ? first : null
  return unit === undefined ? null : ownPlace(unit, others, mentions, blocks.get(-1)?.text ?? '')
}

/** 我县, in whose place the page names the county. */
const UNIT = /^[我本]([省市县区州旗镇乡])$/

/** The one place of that unit on the page that the headline names too, in full or short, and that is of no other side. */
function ownPlace(
  unit: string,
  others: readonly string[],
  mentions: readonly Mention[],
  headline: string,
): Mention | null {
  const found = mentions.filter(
    ({ type, text }) =>
      type === 'LOC' &&
      text.endsWith(unit) &&
      stem(text).length >= FEWEST &&
      headline.includes(stem(text)) &&
      !others.some((name) => name.includes(stem(text))),
  )
  const [first] = found
  return first && found.every((m) => m.text === first.text) ? first : null
}
