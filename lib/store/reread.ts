import type { Article, Summary } from '../types'
import { anchorSummary } from './anchor'
import { unpackBlock } from './block'
import { carryCorrections } from './carry'
import type { Library } from './database'
import { digestBody } from './digest'
import { GoneError } from './faults'
import { needRoom } from './room'
import type { Capture, Entry } from './types'
import { putEntry, queue, within, writeEntries } from './write'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')

/** HTML that a newer engine reads as it read the page: the kept block under the title, address and dates of old. */
export function pageOf({ article, block, pageUrl }: Capture): string {
  const meta = [
    ['author', article.author],
    ['source', article.source],
    ['publishdate', article.publishedAt],
  ].flatMap(([name, content]) => (content ? [`<meta name="${name}" content="${escaped(content)}">`] : []))
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(article.title)}</title>`,
    `<link rel="canonical" href="${escaped(article.url || pageUrl)}">${meta.join('')}</head>`,
    `<body><h1>${escaped(article.title)}</h1>${block === null ? article.html : unpackBlock(block)}</body></html>`,
  ].join('')
}

/**
 * The reading that a newer engine makes of the same page. Where the block alone says less than the page did (no title, no
 * source), what was known stays.
 */
export async function newCapture(
  old: Capture,
  fresh: Article,
  summary: Summary,
  { captureId, engine }: Pick<Capture, 'captureId' | 'engine'>,
): Promise<Capture> {
  const sha256 = await digestBody(fresh.paragraphs)
  return { ...old, captureId, engine, sha256, article: fresh, summary: anchorSummary(fresh, summary) }
}

/** The article as read anew, with what only the whole page could tell taken over from the old reading. */
export function withKnown(fresh: Article, { article }: Capture): Article {
  if (fresh.paragraphs.length === 0) return article
  return {
    ...fresh,
    url: article.url,
    title: article.title,
    source: article.source ?? fresh.source,
    author: article.author ?? fresh.author,
    publishedAt: article.publishedAt ?? fresh.publishedAt,
  }
}

/**
 * Puts a reading in front of an entry's earlier ones and carries the reader's corrections over to it.
 * @throws GoneError when the entry is not there any more.
 */
export async function takeReading(db: Library, id: string, reading: Capture, now: string): Promise<void> {
  await needRoom()
  const tx = writeEntries(db)
  await within(tx, async () => {
    const entry = await tx.objectStore('entries').get(id)
    if (!entry) throw new GoneError(id)
    const number = (await tx.objectStore('versions').index('id').count(id)) + 1
    const { corrections } = entry.hand
    queue(tx.objectStore('versions').put({ ...entry.reading, id, number, corrections }))
    putEntry(tx, renewed(entry, reading, now))
  })
}

/** The entry with another reading, the reader's corrections carried over to it. */
export function renewed(entry: Entry, reading: Capture, now: string): Entry {
  const corrections = carryCorrections(entry.reading.article, reading, entry.hand.corrections)
  return { ...entry, updatedAt: now, reading, hand: { ...entry.hand, corrections } }
}
