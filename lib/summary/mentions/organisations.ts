import { Kind, type Token } from '../lexicon/kinds'
import { GENERIC, RANKS } from '../lexicon/organisations'
import { conjoined } from './conjoined'
import { gluedHead, isHead } from './heads'
import { begin, isAnchor, leftmost } from './name-begin'

/** A stretch of tokens, by index; `to` is exclusive. */
export interface Stretch {
  from: number
  to: number
  /** How many characters of tokens[to] belong to it as well: 1 in 外交部长, 2 in 望川分局长. */
  extra: number
}

/** The stretch in characters of the text that the tokens are of: [start, end). */
export function offsets(tokens: readonly Token[], { from, to, extra }: Stretch): [number, number] {
  return [tokens[from]?.start ?? 0, (tokens[to - 1]?.end ?? 0) + extra]
}

/** The stretch that holds tokens[i]; `stretches` are in order and apart. */
export function stretchAt(stretches: readonly Stretch[], i: number): Stretch | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Stretch).to <= i) low = middle + 1
    else high = middle
  }
  const found = stretches[low]
  return found && found.from <= i ? found : undefined
}

/** The organisations named in a token sequence, in order, without overlap: the longest name that ends with a head. */
export function organisations(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = []
  for (let head = tokens.length - 1; head >= 0; head--) {
    const glued = gluedHead(tokens, head)
    const last = glued ? head - 1 : head
    if (!glued && !isHead(tokens, head)) continue
    const first = begin(tokens, leftmost(tokens, last), last, glued > 1)
    const from = conjoined(tokens, first, head, glued > 0)
    if (!glued && !names(tokens, from, head)) continue
    found.push({ from, to: last + 1 + (glued ? 0 : brandBehind(tokens, head)), extra: glued })
    head = from
  }
  return withSecondNames(tokens, found.reverse())
}

/** 葡萄牙公司Vidrolar: how many tokens behind a firm's head are its name in letters. */
function brandBehind(tokens: readonly Token[], head: number): number {
  if (!/^(?:公司|集团|企业)$/.test(tokens[head]?.text ?? '') || tokens[head - 1]?.kind !== Kind.Place)
    return 0
  return BRAND.test(tokens[head + 1]?.text ?? '') ? 1 : 0
}
const BRAND = /^[A-Z][A-Z&-]*[a-z][A-Za-z&-]*$/

const FULL_NAME = 5

/** 岚光大学(望川省科学院): one body with two names, where the bracket holds a full name and nothing else; but (以下简称…), (岚大). */
function withSecondNames(tokens: readonly Token[], found: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const stretch of found) {
    const before = out.at(-1)
    const { from, to, extra } = stretch
    const opens = before && before.extra === 0 && before.to === from - 1 && tokens[from - 1]?.text === '('
    const [start, end] = offsets(tokens, stretch)
    const second = opens && extra === 0 && tokens[to]?.text === ')' && end - start >= FULL_NAME
    if (second && isAnchor(tokens[from]) && isHead(tokens, before.to - 1)) before.to = to + 1
    else out.push(stretch)
  }
  return out
}

/** Whether the stretch names one organisation: more than a bare head, or a head that is a name by itself. */
function names(tokens: readonly Token[], from: number, head: number): boolean {
  const last = tokens[head]
  if (!last) return false
  const text = tokens
    .slice(from, head + 1)
    .map((token) => token.text)
    .join('')
  if (GENERIC.test(tokens[head - 1]?.text ?? '') && from < head) return false
  if (from === head) return last.kind === Kind.Organisation || SELF.test(text)
  if (last.text.length === 1) return text.length > 2 || RANKS.includes(text.charAt(0))
  return true
}

/** Short names that stand for one organisation by themselves. */
const SELF =
  /^(?:[省市县区州]委|[省市县区州]政府|[省市县]局|总局|总署|分局|团[省市县]?委|.{2,}(?:部|厅|署|局|法院|检察院|委|会|府|社|科院|事务所)|海关|政协|人大)$/
