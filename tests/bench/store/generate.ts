import { articleLine, LIBRARY_END, libraryHead } from '../../../lib/export/json'
import { addressKey } from '../../../lib/store/address'
import { anchorSummary } from '../../../lib/store/anchor'
import { packBlock } from '../../../lib/store/block'
import { digestBody } from '../../../lib/store/digest'
import { EMPTY_HAND, type WholeEntry } from '../../../lib/store/types'
import type { Article, Evidence, Summary } from '../../../lib/types'
import { type Random, randomFrom } from './random'
import { bodyFor, type Story, storyFor } from './story'

const first = (article: Article, words: string, from = 0): Evidence => {
  for (let paragraph = from; paragraph < article.paragraphs.length; paragraph++) {
    const start = article.paragraphs[paragraph]!.indexOf(words)
    if (start !== -1) return { paragraph, start, end: start + words.length }
  }
  throw new Error(`not in the generated article: ${words}`)
}

/** What a perfect reader finds in a generated article. */
function summaryOf(article: Article, story: Story): Summary {
  const at = (words: string) => first(article, words)
  const date = { text: story.day, iso: story.iso, evidence: at(story.day) }
  const place = { text: story.place, evidence: at(`在${story.place}`) }
  place.evidence = { ...place.evidence, start: place.evidence.start + 1 }
  return {
    kind: 'signing',
    documents: [{ title: story.title, type: story.type, evidence: at(story.title) }],
    parties: story.sides.map(({ name }) => ({ name, aliases: [], evidence: at(name) })),
    signatories: story.sides.map(({ name, person, position }, party) => ({
      name: person,
      title: position,
      represents: name,
      party,
      basis: 'position',
      evidence: at(person),
      titleEvidence: at(position),
      representsEvidence: at(name),
    })),
    participants: [],
    date,
    place,
    events: [{ documents: [0], parties: [0, 1], signatories: [0, 1], date, place }],
    commitments: story.promises.map(({ amounts, by, deadline, text }) => ({
      by,
      to: null,
      force: 'agreed',
      text,
      amounts,
      deadline,
      evidence: at(text),
    })),
    announced: [],
  }
}

/** One generated article of about `length` characters, with its facts. The same number gives the same article. */
export async function generated(number: number, length = 1_500): Promise<WholeEntry> {
  const random: Random = randomFrom(number + 1)
  const story = storyFor(random)
  const paragraphs = bodyFor(story, random, length)
  const article: Article = {
    url: `https://news${number % 40}.example.cn/${story.iso.slice(0, 4)}/art_${number}.html`,
    title: `${story.sides[0].name}与${story.sides[1].name}签署${story.type}`,
    source: `${story.place}日报`,
    author: null,
    publishedAt: story.iso,
    script: 'hans',
    paragraphs,
    html: paragraphs.map((text, index) => `<p data-paragraph="${index}">${text}</p>`).join(''),
  }
  const id = `generated-${String(number).padStart(6, '0')}`
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString()
  const reading = {
    captureId: id,
    pageUrl: article.url,
    readAt: at,
    engine: '0.1.0',
    sha256: await digestBody(paragraphs),
    article,
    summary: anchorSummary(article, summaryOf(article, story)),
    block: await packBlock(`<section><h1>${article.title}</h1>${article.html}</section>`),
  }
  const tags = random.chance(0.2) ? [random.pick(['水', '重点', '待核', '年度'])] : []
  const key = addressKey(article.url)
  return {
    entry: { id, key, savedAt: at, updatedAt: at, reading, hand: { ...EMPTY_HAND, tags } },
    versions: [],
  }
}

/** The parts of a library file of generated articles. */
export async function* generatedFile(count: number, length?: number): AsyncGenerator<string> {
  yield libraryHead('2026-02-01T00:00:00.000Z', count)
  for (let number = 0; number < count; number++) {
    yield `${number > 0 ? ',\n' : ''}${articleLine(await generated(number, length))}`
  }
  yield LIBRARY_END
}
