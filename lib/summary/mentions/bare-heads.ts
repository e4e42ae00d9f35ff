import { Kind, type Token } from '../lexicon/kinds'
import { type Stretch, stretchAt } from './organisations'

/** Heads that stand alone for an organisation which the article has named: 学院, 公司, 总局. */
const BARE =
  /^(?:学院|学校|大学|中学|集团|公司|总公司|中心|医院|海关|总局|协会|学会|商会|联合会|法院|检察院|研究院|研究所|银行|基金会|管委会|分行|支队|总队|开发区|园区|博物院|博物馆)$/
const SCHOOL = /(?:大学|学院|学校|中学|小学|职校|技校)$/
const EDGE = new Set<Kind>([
  Kind.Mark,
  Kind.Preposition,
  Kind.Verb,
  Kind.Stop,
  Kind.Follower,
  Kind.Action,
  Kind.Position,
])
const atEdge = (token: Token | undefined): boolean => token === undefined || EDGE.has(token.kind)

/** The stretches, and among them the bare heads that take up one of the names of the article. */
export function withBareHeads(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  names: readonly string[],
): Stretch[] {
  const bare: Stretch[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind !== Kind.Head || !BARE.test(token.text)) continue
    if (!atEdge(tokens[i - 1]) || !atEdge(tokens[i + 1]) || stretchAt(stretches, i)) continue
    const named = names.some((name) =>
      token.text === '学校' ? SCHOOL.test(name) : name.endsWith(token.text),
    )
    if (named) bare.push({ from: i, to: i + 1, extra: 0 })
  }
  return bare.length === 0 ? [...stretches] : [...stretches, ...bare].sort((a, b) => a.from - b.from)
}
