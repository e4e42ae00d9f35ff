import { Kind, type Token } from '../lexicon/kinds'
import { SHARED_POSITIONS } from '../lexicon/positions'
import type { Block, Mention, PersonMention, Span } from '../types'
import type { Stretch } from './organisations'
import { titleAfter, titleBefore } from './titles'

const isName = (token: Token | undefined) => token?.kind === Kind.Name || token?.kind === Kind.Foreign

/** The people of one block with their titles; `organisations` and `places` are the mentions already found in it. */
export function people(
  block: Block,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
): PersonMention[] {
  const { paragraph } = block
  const found: PersonMention[] = []
  const span = (start: number, end: number): Span => ({ paragraph, start, end })
  const organisationIn = ({ start, end }: Span): Mention | null => {
    const within = mentions.filter((m) => m.start >= start && m.end <= end)
    return within.find((m) => m.type === 'ORG') ?? within.find((m) => m.type === 'LOC') ?? null
  }
  let taken: Mention | null = null
  let usedUpTo = 0
  tokens.forEach((token, i) => {
    if (!isName(token)) return
    const name: Mention = { ...span(token.start, token.end), type: 'PER', text: token.text }
    const front = titleBefore(tokens, i, stretches)
    const from = front ? Math.max(front.from, usedUpTo) : i
    let title = front && from < i ? span(tokens[from]?.start ?? 0, token.start) : null
    let whole = span(title?.start ?? token.start, token.end)
    usedUpTo = i + 1
    if (!title) {
      const behind = titleAfter(tokens, i + 1)
      if (behind) {
        title = span(token.end, tokens[behind.to - 1]?.end ?? token.end)
        whole = span(token.start, title.end)
        usedUpTo = behind.to
      }
    }
    const before = found.at(-1)
    const listed = tokens[i - 1]?.text === '、' || /^[和与]$/.test(tokens[i - 1]?.text ?? '')
    const shared =
      !title &&
      listed &&
      before?.title &&
      before.span.end === tokens[i - 1]?.start &&
      before.name.end === before.span.end
    if (shared && before.title) {
      const words = block.text.slice(before.title.start, before.title.end)
      if (SHARED_POSITIONS.test(words)) title = before.title
    }
    const own = title ? organisationIn(title) : null
    if (own) taken = own
    const carried = title && listed && before ? taken : null
    found.push({ name, title, organisation: own ?? carried, span: whole })
    if (!listed && !own) taken = null
  })
  return found
}
