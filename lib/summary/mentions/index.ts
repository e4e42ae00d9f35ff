import type { Article } from '../../types'
import { Kind, type Token } from '../lexicon/kinds'
import { block, sentences } from '../sentences'
import type { Block, Mention, Mentions, MentionType, PersonMention } from '../types'
import { tokenise } from './consistency'
import { dates } from './dates'
import { documents } from './documents'
import { organisations } from './organisations'
import { people } from './people'

interface BlockMentions {
  all: Mention[]
  people: PersonMention[]
}

function inBlock(of: Block, tokens: readonly Token[]): BlockMentions {
  const { paragraph, text } = of
  const mention = (type: MentionType, start: number, end: number): Mention => ({
    paragraph,
    start,
    end,
    type,
    text: text.slice(start, end),
  })
  const stretches = organisations(tokens)
  const organisationMentions = stretches.map(({ from, to, extra }) =>
    mention('ORG', tokens[from]?.start ?? 0, (tokens[to - 1]?.end ?? 0) + extra),
  )
  const places = tokens.filter((t) => t.kind === Kind.Place).map((t) => mention('LOC', t.start, t.end))
  const found = people(of, tokens, stretches, [...organisationMentions, ...places])
  const positions = [...new Set(found.flatMap((person) => person.title ?? []))].map((title) =>
    mention('POS', title.start, title.end),
  )
  const all = [
    ...found.map((person) => person.name),
    ...positions,
    ...organisationMentions,
    ...places,
    ...documents(text).map(([start, end]) => mention('DOC', start, end)),
    ...dates(text).map(([start, end]) => mention('DATE', start, end)),
  ]
  return { all: all.sort((a, b) => a.start - b.start || b.end - a.end), people: found }
}

/** Everything named in an article; paragraph −1 is its title. */
export function findMentions(article: Pick<Article, 'title' | 'paragraphs'>): Mentions {
  const blocks = [block(-1, article.title), ...article.paragraphs.map((raw, i) => block(i, raw))]
  const found = tokenise(blocks).map((tokens, i) => inBlock(blocks[i] as Block, tokens))
  return {
    blocks,
    sentences: blocks.flatMap(sentences),
    all: found.flatMap(({ all }) => all),
    people: found.flatMap((in_) => in_.people),
  }
}

/** Everything named in a text without paragraphs, e.g. one sentence; `paragraph` is 0. */
export function mentionsOf(text: string): Mention[] {
  return findMentions({ title: '', paragraphs: [text] }).all
}
