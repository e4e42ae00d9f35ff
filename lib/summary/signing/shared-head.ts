import { numeral } from '../../numerals'
import { CLASS } from '../clauses/lexicon'
import type { Token } from '../clauses/tokens'
import { textOf } from '../clauses/words'
import type { Span } from '../types'
import type { NamedParty } from './act'

/** What sums up the places in front of it: 等四个基层, 两县, 三地. `level` is a rank that each of the places has. */
const SUM =
  '等?(?:[两二三四五六七八九十]+|\\d{1,2})?(?:个|家)?(?:基层|兄弟)?(?:地(?!税|铁|质)|(?<level>[省市县区州](?![省市县区州])))?'
/** What the places have each one of: a body, or the branch of government that the page means by it. */
const BODY =
  '(?:人民)?(?:政府|检察院|法院|公安局|公安分局|公安|海关|消防|税务局|司法局|教育局|(?:[\\p{Script=Han}]{2,10}?)(?:局|委员会|厅|院|部门|机关|协会|商会))'
const SHARED = new RegExp(`^(?<sum>${SUM})(?<body>${BODY})(?!长|所|院)`, 'u')
/** 青禾县公安局: a place with its rank, and a body of it. */
const RANKED =
  /^(?<place>.{2,8}?[省市县区州旗])(?<body>(?!委|政协)(?:市场|[^省市县区]).*(?:局|厅|院|委员会|政府|部门|机关))$/u
/** 广州 ends in no rank, 凉山州 does. */
const ENDS_IN_RANK = /[省市县区旗]$|.{2}州$/
/** 望川市下辖的青禾: the places behind it are meant. */
const BELONGING = /(?:下辖|所辖|下属|辖区|所属|的)$/

interface Place {
  tokens: readonly Token[]
  text: string
}

/** The place that a run consists of, with what it belongs to in front of it left out; null when other words stand in it. */
function placeOf(run: readonly Token[]): Place | null {
  const owner = run.findLastIndex((t) => t.class !== CLASS.place)
  if (owner >= 0 && !BELONGING.test(run[owner]?.text ?? '')) return null
  const tokens = run.slice(owner + 1)
  return tokens.length > 0 ? { tokens, text: textOf(tokens) } : null
}

const spanOf = (tokens: readonly Token[]): Span | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? { paragraph: first.paragraph, start: first.start, end: last.end } : null
}

/**
 * 青禾、临溪两县公安局, 甲省、乙省质监部门, 丙市、丁市市场监管局: bare places in a list whose last one has the body that all of them
 * have. Gives a name for each place, or null where the list is of another kind.
 */
export function underSharedHead(runs: readonly (readonly Token[])[]): NamedParty[] | null {
  const last = runs.at(-1)
  const counted = last ? countedUp(runs.slice(0, -1), last) : null
  if (counted) return counted
  const fore = runs.slice(0, -1).map((run) => placeOf(run) ?? wordOf(run))
  if (!last || fore.length === 0 || fore.some((p) => p === null)) return null
  const places = fore.flatMap((p) => p ?? [])
  return summedUp(places, last) ?? ranked(places, last)
}

/** A word that says by its rank that it is a place: 靖河县. */
const RANKED_WORD = /^\p{Script=Han}{2,5}[省市县区州旗]$/u

function wordOf(run: readonly Token[]): Place | null {
  const text = textOf(run)
  return RANKED_WORD.test(text) ? { tokens: run, text } : null
}

/** 云际、青禾两县人民政府: the number says that each word in front of it is a place, known or not. */
const COUNTED = new RegExp(
  `^(?<own>\\p{Script=Han}{1,6}?)(?<sum>(?<number>[两二三四五六七八九])个?(?:地|(?<level>[省市县区州旗镇乡])))(?<body>${BODY})(?!长|所|院)`,
  'u',
)
const countOf = (number: string): number | null => (number === '两' ? 2 : numeral(number))
const WORD = /^\p{Script=Han}{1,6}$/u

/** Names under a counted head. One character is no name of a place: 甲、乙两地公安机关 gives none. */
function countedUp(fore: readonly (readonly Token[])[], last: readonly Token[]): NamedParty[] | null {
  const whole = spanOf(last)
  const { own = '', sum = '', number = '', level = '', body = '' } = COUNTED.exec(textOf(last))?.groups ?? {}
  const count = countOf(number)
  if (!whole || own === '' || count !== fore.length + 1) return null
  const words = fore.map(textOf)
  if (!words.every((word) => WORD.test(word))) return null
  if ([...words, own].some((word) => word.length < 2)) return []
  const at = whole.start + own.length + sum.length
  const shared = { paragraph: whole.paragraph, start: at, end: at + body.length }
  const spans = [...fore.map(spanOf), { ...whole, end: whole.start + own.length }]
  return spans.flatMap((span, i) => (span ? [composedName(span, words[i] ?? own, level, shared, body)] : []))
}

/** 三厅 behind 甲省教育、科技、卫生: the kind of body that each field has. */
const OF_FIELDS = /^(?<number>[两二三四五六七八九])个?(?<unit>[厅局部委办院署])$/
const FIELD = /^\p{Script=Han}{2,8}$/u

/** 甲省教育、科技、卫生三厅: a body of one place for each field that stands in front of the sum. */
export function bodiesOfFields(runs: readonly (readonly Token[])[], sum: Token): NamedParty[] | null {
  const { number = '', unit = '' } = OF_FIELDS.exec(sum.text)?.groups ?? {}
  const count = countOf(number)
  const [first] = runs
  const fields = runs.map((run) => ({ span: spanOf(run), text: textOf(run) }))
  const place = /^.{2,8}?[省市县区](?=.)/u.exec(fields[0]?.text ?? '')?.[0]
  const at = first && spanOf(first)
  if (!at || !place || unit === '' || count !== runs.length) return null
  const head = { ...at, end: at.start + place.length }
  fields[0] = { span: { ...at, start: head.end }, text: fields[0]?.text.slice(place.length) ?? '' }
  if (!fields.every(({ text }) => FIELD.test(text))) return null
  const end = { paragraph: sum.paragraph, start: sum.end - unit.length, end: sum.end }
  return fields.flatMap(({ span, text }) =>
    span ? [{ span: head, text: `${place}${text}${unit}`, known: true, parts: [head, span, end] }] : [],
  )
}

/** The last place stands by itself, and what follows it sums up all of them. */
function summedUp(fore: readonly Place[], last: readonly Token[]): NamedParty[] | null {
  const to = last.findIndex((t) => t.class !== CLASS.place)
  const own = last.slice(0, to)
  const after = last[to]
  const match = to > 0 ? SHARED.exec(textOf(last.slice(to))) : null
  if (!match?.groups || !after) return null
  const { sum = '', body = '', level = '' } = match.groups
  // 甲市与乙质监部门: nothing says that both have one.
  if (sum === '' && !fore.every((p) => rankOf(p.text) === rankOf(textOf(own)))) return null
  const at = after.start + sum.length
  return [...fore.map((p) => p.tokens), own].flatMap((tokens) =>
    composed(tokens, level, { paragraph: after.paragraph, start: at, end: at + body.length }, body),
  )
}

/** 省 for what stands on one level with provinces. */
const rankOf = (place: string): string =>
  /自治区$|^(?:北京|天津|上海|重庆)市$/.test(place) ? '省' : (ENDS_IN_RANK.exec(place)?.[0] ?? '')

/** The last is the full name of a body, with a place of the same rank as those in front of it. */
function ranked(fore: readonly Place[], last: readonly Token[]): NamedParty[] | null {
  const [body] = last.slice(-1)
  if (!body || body.class !== CLASS.organisation) return null
  if (last.slice(0, -1).some((t) => t.class !== CLASS.place)) return null
  const match = RANKED.exec(body.text)
  if (!match?.groups || !fore.every((p) => rankOf(p.text) === rankOf(match.groups?.place ?? ''))) return null
  const { place = '', body: kind = '' } = match.groups
  const span = { paragraph: body.paragraph, start: body.start + place.length, end: body.end }
  const own = spanOf(last)
  return [
    ...fore.flatMap((p) => composed(p.tokens, '', span, kind)),
    ...(own ? [{ span: own, text: textOf(last), known: true }] : []),
  ]
}

/** One place with the body that it shares; `level` is put between them where the place does not say it. */
function composed(tokens: readonly Token[], level: string, body: Span, words: string): NamedParty[] {
  const span = spanOf(tokens)
  return span ? [composedName(span, textOf(tokens), level, body, words)] : []
}

function composedName(span: Span, place: string, level: string, body: Span, words: string): NamedParty {
  const rank = level !== '' && !ENDS_IN_RANK.test(place) ? level : ''
  // The rank stands right in front of the body: 两县公安局.
  const rest = { ...body, start: body.start - rank.length }
  return { span, text: `${place}${rank}${words}`, known: true, parts: [span, rest] }
}
