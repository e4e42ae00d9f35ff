import { readFileSync } from 'node:fs'
import { articleLine, LIBRARY_END, libraryHead } from '../../lib/export/json'
import { anchorSummary } from '../../lib/store/anchor'
import { digestBody } from '../../lib/store/digest'
import { EMPTY_HAND, type WholeEntry } from '../../lib/store/types'
import type { Summary } from '../../lib/types'
import { sampleArticle, sampleSummary, spot } from '../store/sample'

/** What a page or a file could try, by kind. Each that is code calls `canary()`. */
export const PAYLOADS: Record<string, string[]> = JSON.parse(
  readFileSync('tests/trust/payloads.json', 'utf8'),
)

export const ALL: readonly string[] = Object.values(PAYLOADS).flat()

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A saved article with the payload wherever words can stand: title, source, author, markup, every fact, tags, notes. */
export async function entryWith(payload: string, number: number): Promise<WholeEntry> {
  const base = sampleArticle()
  const last = `双方又签署了${payload}。`
  const article = {
    ...base,
    url: `https://news.example.cn/${number}.html`,
    title: payload.trim() === '' ? `签署${payload}` : payload,
    source: payload,
    author: payload,
    paragraphs: [...base.paragraphs, last],
    html: `${base.html}<p data-paragraph="${base.paragraphs.length}">双方又签署了${payload}。</p>`,
  }
  const evidence = spot(article, payload)
  const summary: Summary = sampleSummary(article)
  summary.documents = [{ title: payload, type: '备忘录', evidence }]
  summary.parties = [...summary.parties, { name: payload, aliases: [payload], evidence }]
  summary.participants = [{ name: payload, title: payload, role: 'attendee', evidence }]
  summary.commitments = [
    ...summary.commitments,
    {
      by: payload,
      to: payload,
      force: 'agreed',
      text: payload,
      amounts: [payload],
      deadline: payload,
      evidence,
    },
  ]
  const id = `payload-${String(number).padStart(4, '0')}`
  const at = '2026-01-02T03:04:05.000Z'
  return {
    entry: {
      id,
      key: article.url,
      savedAt: at,
      updatedAt: at,
      reading: {
        captureId: id,
        pageUrl: article.url,
        readAt: at,
        engine: '1',
        sha256: await digestBody(article.paragraphs),
        article,
        summary: anchorSummary(article, summary),
        block: null,
      },
      hand: {
        ...EMPTY_HAND,
        tags: [payload],
        note: payload,
        ledger: { [payload]: { status: 'active', note: payload } },
      },
    },
    versions: [],
  }
}

/** A library file of one article a payload, and after them one a kind with all its payloads as markup and as words. */
export async function corpusFile(): Promise<string> {
  const single = ALL.map(entryWith)
  const kinds = Object.values(PAYLOADS).map((payloads, n) => entryWith(payloads.join('，'), ALL.length + n))
  const entries = await Promise.all([...single, ...kinds])
  return `${libraryHead('2026-01-02T03:04:05.000Z', entries.length)}${entries.map(articleLine).join(',\n')}${LIBRARY_END}`
}
