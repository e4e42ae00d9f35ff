import { Kind, type Token } from '../lexicon/kinds'
import { isName } from '../mentions/evidence'
import { isHead } from '../mentions/heads'
import { offsets, type Stretch } from '../mentions/organisations'
import type { Tagged } from './field'

const isPerson = ({ role }: Tagged): boolean => role === 'signer' || role === 'person'
const isBody = ({ role }: Tagged): boolean => role === 'party' || role === 'body'

/** From how likely on the model's name goes before what the grammar reads. */
const NAME = 0.8
const BODY = 0.7

/** From how likely on the model goes before what the grammar reads there. */
const SURE = 0.95

const HAN_NAME = /^\p{Script=Han}{2,4}$/u
/** 教授|聘书: what is handed over. */
const AWARD = /^(?:聘[书書函]|[证證][书書]|[奖獎][牌杯状狀]|牌匾|[锦錦]旗)$/
const DOTTED = /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u
/** 苏博蒂|察市: the end of a place that no gazetteer has. */
const PLACE_END = /[市县省镇乡]$/
/** Any one of its kind, and the bodies of several places: no name. */
const ANY =
  /^(?:[某各每]|任何|有关|相关|多家|[一两三四五六七八九十几\d]+(?:家|所|个|地|省|市|县))|[两三四五六七八九][省市县区州地校院局国]|部门$/
/** What is done to a body, or what two found together, is no part of its name: 授权|甲局代表, 帮助|乙县培育. */
const DONE_TO = /(?:合作|[联聯]合)共建|^(?:授[权權]|委[托託]|[帮幫]助|[协協]助|支持|邀[请請]|[携攜]手)/
const GOVERNED = /^\p{Script=Han}{2,10}[省市县区州旗镇乡村]$/u

/** The tokens that a stretch lies in: the first and the last of them by index. */
function span(tokens: readonly Token[], { start, end }: Tagged): [number, number] {
  const from = tokens.findIndex((token) => token.end > start)
  return [from, tokens.findIndex((token, i) => i >= from && token.end >= end)]
}

/** Whether the grammar takes the model's word for a person or a body that lies in these tokens. */
function isTrusted(one: Tagged, words: string, inside: readonly Token[]): boolean {
  const { probability, start, end } = one
  const names = inside.filter(isName)
  const [only] = inside
  const whole = inside.length === 1 && only?.start === start && only.end === end
  if (isPerson(one)) {
    if (PLACE_END.test(words)) return false
    if (probability < NAME || AWARD.test(words) || !(HAN_NAME.test(words) || DOTTED.test(words))) return false
    if (names.some((name) => name.start <= start && end <= name.end)) return false
    return probability >= SURE || (names.length === 0 && !(whole && only?.kind === Kind.Word))
  }
  if (!isBody(one) || probability < (words.length > 2 ? BODY : SURE)) return false
  if (ANY.test(words) || DONE_TO.test(words) || words.endsWith('于')) return false
  return !(whole && isHead(inside, 0)) && (names.length === 0 || probability >= SURE)
}

/** 海野|町长: the place shares its last character with the post behind it, and the grammar parts them better. */
const isCutShort = ({ start, end }: Tagged, text: string): boolean =>
  /^[省市县區区州旗镇鎮乡鄉町][长長]/.test(text.slice(end, end + 2)) &&
  /^\p{Script=Han}{2,}(?<![省市县縣區区州旗镇鎮乡鄉町府局会會院])$/u.test(text.slice(start, end))

/** What the grammar takes over from the model, as far as it reads otherwise. */
export const trusted = (tokens: readonly Token[], found: readonly Tagged[], text: string): Tagged[] =>
  found.filter((one) => {
    if (isBody(one) && isCutShort(one, text)) return false
    const [from, to] = span(tokens, one)
    return isTrusted(one, text.slice(one.start, one.end), tokens.slice(from, to + 1))
  })

/** What a stretch becomes as one token; null where its tokens stay, within its borders. */
function kindOf(one: Tagged, words: string): Kind | null {
  if (isPerson(one)) return words.includes('·') ? Kind.Foreign : Kind.Name
  return GOVERNED.test(words) ? Kind.Place : null
}

/** The part of a token that a border cuts off: what it was it is no more. */
const part = (token: Token, start: number, end: number): Token =>
  token.start === start && token.end === end
    ? token
    : { start, end, kind: Kind.Char, text: token.text.slice(start - token.start, end - token.start) }

/** The tokens with borders where the stretches begin and end, people and governed places as one token. */
export function withTrusted(
  tokens: readonly Token[],
  found: readonly Tagged[],
  text: string,
): readonly Token[] {
  if (found.length === 0) return tokens
  const all = [...tokens]
  for (const one of found) {
    const { start, end } = one
    const [from, to] = span(all, one)
    const words = text.slice(start, end)
    const kind = kindOf(one, words)
    const inner = all.slice(from, to + 1)
    const [first, last] = [inner[0], inner.at(-1)]
    if (!first || !last) continue
    const cut = inner.map((token) => part(token, Math.max(token.start, start), Math.min(token.end, end)))
    all.splice(
      from,
      inner.length,
      ...(first.start < start ? [part(first, first.start, start)] : []),
      ...(kind === null ? cut : [{ start, end, kind, text: words }]),
      ...(last.end > end ? [part(last, end, last.end)] : []),
    )
  }
  return all
}

/** Words behind a body that its name does not hold: 甲校相关部门, 甲组织(ACCT). */
const NO_NAME = /(?:有关|相关)|\([^()]*\)$/

/** Whether the model's stretch goes before one of the grammar that it overlaps with. */
function isBetter(one: Tagged, start: number, end: number, text: string): boolean {
  const words = text.slice(one.start, one.end)
  // 数字经济与|管理学院: what the grammar joins on the left it joins for a reason.
  if (one.end === end && start < one.start) return false
  if (one.start !== start) return true
  // 葡萄牙公司|Vidrolar: a firm's name in letters behind its head.
  if (/^[A-Z]/.test(text.slice(one.end, end))) return false
  return one.end < end ? one.probability >= SURE : !NO_NAME.test(words.slice(end - start))
}

/** The bodies that the grammar reads, and those that only the model reads, or that it reads better. */
export function withBodies(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  found: readonly Tagged[],
  text: string,
): readonly Stretch[] {
  if (found.length === 0) return stretches
  let all = [...stretches]
  for (const one of found) {
    if (!isBody(one)) continue
    const overlapping = all.filter((s) => {
      const [start, end] = offsets(tokens, s)
      return start < one.end && one.start < end
    })
    if (!overlapping.every((s) => isBetter(one, ...offsets(tokens, s), text))) continue
    const from = tokens.findIndex((t) => t.start === one.start)
    const last = tokens.findIndex((t) => t.end === one.end)
    if (from < 0 || last < from) continue
    if (tokens.slice(from, last + 1).every(({ kind }) => kind === Kind.Place)) continue
    all = [...all.filter((s) => !overlapping.includes(s)), { from, to: last + 1, extra: 0 }]
  }
  return all.sort((a, b) => a.from - b.from)
}
