import type { Block, Mention } from '../types'

/** What sort of body calls itself 我校, 学校, 我局…, by what stands behind 我 or 本. */
const SORTS: readonly (readonly [self: RegExp, body: RegExp])[] = [
  [/^(?:[我本]校|学校)/, /(?:大学|学院|学校|中学|小学)$/],
  [/^(?:[我本]院|学院)/, /院$/],
  [/^[我本](?:公司|集团)/, /(?:公司|集团)$/],
  [/^[我本]局/, /局$/],
  [/^[我本]会/, /会$/],
  [/^[我本]([省市县区州旗镇乡])/, /(?:[省市县区州旗镇乡]|政府)$/],
]
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
  const body = SORTS.find(([form]) => form.test(self))?.[1]
  const stems = others.map(stem).filter((s) => s.length >= FEWEST)
  if (!body || stems.length === 0) return null
  const found = mentions.filter((m) => {
    if (m.type !== 'ORG' || m.text.length <= self.length || !body.test(m.text)) return false
    if (others.includes(m.text)) return false
    const text = blocks.get(m.paragraph)?.text ?? ''
    const after = text.slice(m.end, m.end + 24)
    const joint = JOINT.exec(after)?.[0]
    return joint !== undefined && stems.some((s) => after.startsWith(s, joint.length))
  })
  const [first] = found
  return first && found.every((m) => m.text === first.text) ? first : null
}
