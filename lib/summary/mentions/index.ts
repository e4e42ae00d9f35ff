import type { Article } from '../../types'
import { Kind, type Token } from '../lexicon/kinds'
import { block, sentences } from '../sentences'
import { tagged, tellsOfSigning } from '../tagger'
import { trusted, withBodies, withTrusted } from '../tagger/apply'
import type { Block, Mention, Mentions, MentionType, PersonMention, Sentence } from '../types'
import { inTextOrder } from '../within'
import { addressed } from './addressed'
import { withBareHeads } from './bare-heads'
import { tokenise } from './consistency'
import { withNameEnds } from './name-end'
import { withOffices } from './office-words'
import { offsets, organisations, type Stretch } from './organisations'
import { people } from './people'

interface BlockMentions {
  all: Mention[]
  people: PersonMention[]
}

function inBlock(of: Block, tokens: readonly Token[], stretches: readonly Stretch[]): BlockMentions {
  const { paragraph, text } = of
  const mention = (type: MentionType, start: number, end: number): Mention => ({
    paragraph,
    start,
    end,
    type,
    text: text.slice(start, end),
  })
  const bodies = stretches.map((stretch) => mention('ORG', ...offsets(tokens, stretch)))
  const places = tokens.filter((t) => t.kind === Kind.Place).map((t) => mention('LOC', t.start, t.end))
  const found = people(of, tokens, stretches, bodies, places)
  const all = [...found.map((person) => person.name), ...bodies, ...places]
  return { all: all.sort((a, b) => a.start - b.start || b.end - a.end), people: found }
}

/** A report tells of its signing in the first sentences about one; of 776 reports no reading changed between eight and twelve. */
const MOST_TAGGED = 8

/** The tokens that overlap with a sentence. */
const overlapping = (tokens: readonly Token[], { start, end }: Sentence): Token[] =>
  tokens.filter((t) => t.end > start && t.start < end)

/** 童艺台董事长甲: what somebody's title begins with is a body, whatever it looks like elsewhere. */
function headsOfTitles(people: readonly PersonMention[], blocks: readonly Block[]): Set<string> {
  const texts = new Map(blocks.map((b) => [b.paragraph, b.text]))
  const heads = new Set<string>()
  for (const { title } of people) {
    const text = title ? (texts.get(title.paragraph) ?? '').slice(title.start, title.end) : ''
    for (let length = 3; length <= LONGEST_HEAD && length < text.length; length++)
      heads.add(text.slice(0, length))
  }
  return heads
}
const LONGEST_HEAD = 4

/** Everything named in an article; paragraph −1 is its title. */
export function findMentions(article: Pick<Article, 'title' | 'paragraphs'>): Mentions {
  const blocks = [block(-1, article.title), ...article.paragraphs.map((raw, i) => block(i, raw))]
  const read = tokenise(blocks).map(withOffices)
  const cut = blocks.map(sentences)
  const told = new Set(cut.flat().filter(tellsOfSigning).slice(0, MOST_TAGGED))
  const said = cut.map((own, i) =>
    own.flatMap((one) => (told.has(one) ? tagged(one, overlapping(read[i] ?? [], one)) : [])),
  )
  const taken = blocks.map(({ text }, i) => trusted(read[i] ?? [], said[i] ?? [], text))
  const tokens = blocks.map(({ text }, i) => withNameEnds(withTrusted(read[i] ?? [], taken[i] ?? [], text)))
  const full = tokens.map((own, i) =>
    withBodies(own, organisations(own), taken[i] ?? [], (blocks[i] as Block).text),
  )
  const names = new Set<string>()
  blocks.forEach(({ text }, i) => {
    for (const stretch of full[i] ?? []) names.add(text.slice(...offsets(tokens[i] ?? [], stretch)))
  })
  const distinct = [...names]
  const found: Mentions = { blocks, sentences: [], all: [], people: [], said: [] }
  blocks.forEach((of, i) => {
    const own = tokens[i] ?? []
    const { all, people } = inBlock(of, own, withBareHeads(own, full[i] ?? [], distinct))
    for (const one of said[i] ?? []) found.said.push({ paragraph: of.paragraph, ...one })
    for (const sentence of cut[i] ?? []) found.sentences.push(sentence)
    for (const mention of all) found.all.push(mention)
    for (const person of people) found.people.push(person)
  })
  const heads = headsOfTitles(found.people, blocks)
  const named = found.people.filter((p) => p.title !== null || !heads.has(p.name.text))
  const people = [...named, ...addressed(blocks, tokens, named)]
  return { ...found, people: people.sort((a, b) => inTextOrder(a.span, b.span)) }
}

/** Everything named in a text without paragraphs, e.g. one sentence; `paragraph` is 0. */
export function mentionsOf(text: string): Mention[] {
  return findMentions({ title: '', paragraphs: [text] }).all
}
