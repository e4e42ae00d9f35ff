import { Kind, type Token } from '../lexicon/kinds'
import type { Stretch } from './organisations'

const MARKS = /^[、]$/
/** Posts of many: what they stand before is another item of the list. */
const GROUP = /干部$|代表$|领导$|负责人$|专家$|同志$|老师$|记者$|学者$/

/** The start of the single post that ends before `end`: modifiers, organisation and department in front of the head. */
function postStart(tokens: readonly Token[], end: number, organisations: readonly Stretch[]): number {
  let at = end - 1
  while (at > 0) {
    const token = tokens[at - 1]
    if (!token) break
    const organisation = organisations.find((stretch) => stretch.from < at && at <= stretch.to)
    if (organisation) at = organisation.from
    else if (fits(token)) at--
    else break
  }
  return at
}

function fits(token: Token): boolean {
  if (token.kind === Kind.Stop || token.kind === Kind.Action)
    return /^[省市县区州旗镇乡科处所局室]$/.test(token.text)
  return [Kind.Modifier, Kind.Position, Kind.Word, Kind.Place, Kind.Head, Kind.Char, Kind.Latin].some(
    (kind) => kind === token.kind,
  )
}

/** The whole title that ends before tokens[end]: posts joined by 、 (党组书记、局长) that no name parts. */
export function titleBefore(
  tokens: readonly Token[],
  end: number,
  organisations: readonly Stretch[],
): Stretch | null {
  if (tokens[end - 1]?.kind !== Kind.Position) return null
  let from = postStart(tokens, end, organisations)
  while (
    from >= 2 &&
    MARKS.test(tokens[from - 1]?.text ?? '') &&
    tokens[from - 2]?.kind === Kind.Position &&
    !GROUP.test(tokens[from - 2]?.text ?? '')
  ) {
    from = postStart(tokens, from - 1, organisations)
  }
  return { from, to: end, extra: 0 }
}

/** The title behind a name: 甲某某副局长. */
export function titleAfter(tokens: readonly Token[], start: number): Stretch | null {
  let to = start
  while (tokens[to]?.kind === Kind.PostAfter) to++
  return to > start ? { from: start, to, extra: 0 } : null
}
