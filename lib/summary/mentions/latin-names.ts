import { Kind, type Token } from '../lexicon/kinds'

/** A part of a name: Salleh, O, McAdam; no abbreviation in capitals (IBM). */
const PART = /^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)?)?$/u
/** A surname in capitals behind the first name: António CUNHEIRA. */
const CAPITALS = /^\p{Lu}{2,}$/u
/** What stands between the parts of a name in small letters: Malay, Arabic, Dutch, German, Romance. */
const PARTICLE = /^(?:bin|binti|ibn|al|el|van|von|der|den|de|da|di|du|dos|la|le|y)$/
/** What joins the parts: a blank, a dot behind an initial, a hyphen. */
const JOINT = /^[ .·-]$/
const MOST_PARTS = 8
/** Forms of address behind a name. */
const ADDRESS = /^(?:先生|女士|小姐|博士|教授|爵士)$/

/** Forms of address in front of a name, no part of it. */
const BEFORE_NAME = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Hon|Dato|Datuk)$/

/** Where the name begins behind such a form: Mr. John Smith. */
function behindAddress(tokens: readonly Token[], at: number): number {
  if (!BEFORE_NAME.test(tokens[at]?.text ?? '')) return at
  let from = at + 1
  while (/^[. ]$/.test(tokens[from]?.text ?? '')) from++
  return from
}

/** Where a name in Latin letters that begins with tokens[from] ends; `from` when there is none. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from
  let parts = 0
  let first = false
  for (let i = from; i < tokens.length && parts < MOST_PARTS; i++) {
    const token = tokens[i]
    if (token?.kind === Kind.Latin && (PART.test(token.text) || (first && CAPITALS.test(token.text)))) {
      first ||= token.text.length > 1
      parts++
      to = i + 1
    } else if (token?.kind === Kind.Latin ? !PARTICLE.test(token.text) : !JOINT.test(token?.text ?? '')) break
  }
  return parts > 1 || ADDRESS.test(tokens[to]?.text ?? '') ? to : from
}

/** Where the post ends that stands in front of a name, with a blank or a bracket between them: 副院长 (国际事务) John Smith; −1 for none. */
function postBefore(out: readonly Token[]): number {
  let at = out.length - 1
  if (out[at]?.text === ' ') at--
  if (out[at]?.text === ')') {
    const open = out.findLastIndex((t) => t.text === '(')
    if (at - open > LONGEST_REMARK) return -1
    at = out[open - 1]?.text === ' ' ? open - 2 : open - 1
  }
  const post = out[at]
  return post?.kind === Kind.Position || (post !== undefined && POST.test(post.text)) ? at : -1
}
const LONGEST_REMARK = 8
/** What is a post in front of a name, and elsewhere part of a word: 外交部长, 科技部|长. */
const POST = /(?:^|[部院局署厅司处校会行市县州省])长$/

/**
 * Names in Latin letters as one token each: two parts or more behind a post (市长Encik Karim bin Haji Salleh), or in front of a
 * form of address (John Smith教授). Elsewhere such words are brands and products as often.
 */
export function joinLatinNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === Kind.Latin)) return tokens
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const before = joined.at(-1)?.text === ' ' ? joined.at(-2) : joined.at(-1)
    const from = behindAddress(tokens, i)
    const end = token.kind === Kind.Latin && before?.kind !== Kind.Latin ? nameEnd(tokens, from) : i
    const last = tokens[end - 1]
    const post = end > from ? postBefore(joined) : -1
    if (end > from && last && (post >= 0 || ADDRESS.test(tokens[end]?.text ?? ''))) {
      const held = joined[post]
      if (held && held.kind !== Kind.Position) joined[post] = { ...held, kind: Kind.Position }
      const text = tokens
        .slice(from, end)
        .map((t) => t.text)
        .join('')
      joined.push({ start: tokens[from]?.start ?? token.start, end: last.end, kind: Kind.Foreign, text })
      i = end - 1
    } else joined.push(token)
  }
  return joined
}
