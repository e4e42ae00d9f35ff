import { isCountry } from '../lexicon/countries'
import { Kind, type Token } from '../lexicon/kinds'
import { isName } from './evidence'
import { type Stretch, stretchAt } from './organisations'

/** Posts of many: what they stand before is another item of the list, not a second post of the same person. */
const GROUP = /干部$|代表$|领导$|负责人$|专家$|同志$|老师$|记者$|学者$/
const IN_TITLE = new Set<Kind>([
  Kind.Modifier,
  Kind.Position,
  Kind.Word,
  Kind.Place,
  Kind.Head,
  Kind.Organisation,
  Kind.Char,
  Kind.Latin,
])
/** What a verb inside a title follows: 某县|立法|委员. */
const PROPER = new Set<Kind>([Kind.Place, Kind.Head, Kind.Organisation])
const PLACE_POST = /^副?[省市县区州乡镇村里町]长$/
const LONE = new Set<Kind>([Kind.Char, Kind.Action, Kind.Word])
const RANK = /^[省市县区州旗镇乡科处所局室]$/
const BODY = new Set<Kind>([Kind.Head, Kind.Organisation, Kind.Word, Kind.Position])

/** Whether a post ends with tokens[i]. 代表 is one between a body and a name (教师代表甲某), or behind where somebody is posted (驻某国代表甲某), else a verb. */
function endsPost(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind === Kind.Position) return true
  if (token?.text !== '代表') return false
  const posted = tokens[i - 1]?.kind === Kind.Place && /驻$/.test(tokens[i - 2]?.text ?? '')
  return posted || BODY.has(tokens[i - 1]?.kind ?? Kind.Mark)
}

/** 青禾市立大学(青禾市大)|校长: where the organisation begins whose short name stands in brackets; 0 for none. */
function shortNamed(tokens: readonly Token[], close: number, organisations: readonly Stretch[]): number {
  for (let open = close - 1; open > 0 && close - open < LONGEST_SHORT; open--)
    if (tokens[open]?.text === '(') return organisations.find(({ to }) => to === open)?.from ?? 0
  return 0
}
const LONGEST_SHORT = 6

/** The start of the single post that ends before `end`: modifiers, department and organisation in front of the head. */
function postStart(tokens: readonly Token[], end: number, organisations: readonly Stretch[]): number {
  let at = end - 1
  let named = false
  while (at > 0) {
    const token = tokens[at - 1]
    const organisation = stretchAt(organisations, at - 1)
    if (!token) break
    if (organisation) {
      at = organisation.from
      named = true
    } else if (token.text === ')' && shortNamed(tokens, at - 1, organisations) > 0) {
      at = shortNamed(tokens, at - 1, organisations)
      named = true
    } else if (/^兼任?$/.test(token.text)) {
      at--
      named = false
    } else if (named ? token.kind === Kind.Place : IN_TITLE.has(token.kind) || RANK.test(token.text)) at--
    else if (token.kind === Kind.Action && PROPER.has(tokens[at - 2]?.kind ?? Kind.Mark)) at--
    else break
  }
  return PLACE_POST.test(tokens[end - 1]?.text ?? '') && at === end - 1 ? placeStart(tokens, at) : at
}

/**
 * 青禾|乡长: the lone characters of a place's name that no gazetteer holds, up to three behind a mark or a word; with them what
 * was taken for a foreign name (帕拉诺|克|市长).
 */
function placeStart(tokens: readonly Token[], post: number): number {
  let at = post
  while (post - at < 3 && tokens[at - 1]?.text.length === 1 && LONE.has(tokens[at - 1]?.kind ?? Kind.Mark))
    at--
  const abroad = tokens[at - 1]
  return abroad?.kind === Kind.Latin && /^\p{Script=Han}/u.test(abroad.text) ? at - 1 : at
}

/** 副校长(分管教学)甲某: where the post ends when brackets stand between it and the name. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let at = end - 2; at > 0 && end - at < 10; at--) {
    if (tokens[at]?.text === '(') return endsPost(tokens, at - 1) ? at : end
  }
  return end
}

/** The whole title that ends before tokens[end]: posts joined by 、 (党组书记、局长) that no name parts. */
export function titleBefore(
  tokens: readonly Token[],
  end: number,
  organisations: readonly Stretch[],
): Stretch | null {
  const blank = tokens[end - 1]?.text === ' ' ? 1 : 0
  const to = beforeBrackets(tokens, end - blank)
  if (!endsPost(tokens, to - 1)) return null
  let from = ministryStart(tokens, postStart(tokens, to, organisations), to)
  while (from >= 2 && tokens[from - 2]?.kind === Kind.Position) {
    if (GROUP.test(tokens[from - 2]?.text ?? '')) break
    const before = postStart(tokens, from - 1, organisations)
    if (tokens[from - 1]?.text !== '、' && !wholePost(tokens, before, from - 1)) break
    from = before
  }
  return { from, to: end - blank, extra: 0 }
}

const MINISTER = /(?:大臣|部长|次长|国务秘书)$/
const MINISTRY_JOINT = /^[、和与及兼暨]$/
const LONGEST_MINISTRY = 12

/** 某国商业、创新与技能大臣: the fields of a ministry, back to the country that has it. */
function ministryStart(tokens: readonly Token[], from: number, to: number): number {
  if (!MINISTER.test(tokens[to - 1]?.text ?? '') || !MINISTRY_JOINT.test(tokens[from - 1]?.text ?? ''))
    return from
  if (isCountry(tokens[from]?.text ?? '')) return from
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_MINISTRY; at--) {
    const token = tokens[at]
    if (token?.kind === Kind.Place) return isCountry(token.text) && at < from - 1 ? at : from
    if (token?.kind !== Kind.Word && !MINISTRY_JOINT.test(token?.text ?? '')) return from
  }
  return from
}

const MANY = /^[各全两三四五六七八九十多]|有关|相关|部分|主要/

/** 某县县委副书记,县政府党组书记、县长甲: a comma stands for 、 where a whole post fills the stretch in front of it. */
function wholePost(tokens: readonly Token[], from: number, comma: number): boolean {
  if (tokens[comma]?.text !== ',' || MANY.test(tokens[from]?.text ?? '')) return false
  const before = tokens[from - 1]
  return before === undefined || before.kind === Kind.Mark || isName(before)
}

/** The title behind a name, without a mark between (甲某某副局长) or in brackets (甲某某(市质监局局长)). */
export function titleAfter(tokens: readonly Token[], start: number): Stretch | null {
  let to = start
  while (tokens[to]?.kind === Kind.PostAfter) to++
  if (to > start) return { from: start, to, extra: 0 }
  if (tokens[start]?.text !== '(') return null
  while (to < tokens.length && to - start < 14 && tokens[to]?.text !== ')') to++
  const inBrackets = tokens[to]?.text === ')' && endsPost(tokens, to - 1)
  return inBrackets ? { from: start + 1, to, extra: 0 } : null
}
