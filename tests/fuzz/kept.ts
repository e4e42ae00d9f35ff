import * as v from 'valibot'
import { ENGINE } from '../../lib/engine'
import { toCsl, toRis } from '../../lib/export/citations'
import { toCsv } from '../../lib/export/csv'
import { articleLine } from '../../lib/export/json'
import { ledgerTable } from '../../lib/export/ledger'
import { fileName, toMarkdown } from '../../lib/export/markdown'
import { readable } from '../../lib/export/readable'
import { captureOf } from '../../lib/store/capture'
import { derive } from '../../lib/store/derive'
import { entryFrom } from '../../lib/store/library-file'
import { messageShape } from '../../lib/store/messages'
import { EMPTY_HAND, type Entry } from '../../lib/store/types'
import type { Article, Summary } from '../../lib/types'
import { labels } from './shown'

const NOW = '2026-01-02T03:04:05.000Z'
const URL = 'https://news.example/a.html'

/** What holds of an article that is saved, exported in every form, and brought back. */
export async function keptBreaches(article: Article, summary: Summary): Promise<string[]> {
  if (article.paragraphs.length === 0) return []
  const captureId = 'fuzz-0001-0001-0001'
  const sent = { type: 'store/save', captureId, article, summary, readAt: NOW, engine: ENGINE }
  const message = v.safeParse(messageShape, JSON.parse(JSON.stringify(sent)))
  if (!message.success) {
    // Longer than anything that a page holds in earnest: the store refuses it, and the reader is told.
    const wrong = message.issues.filter(({ type }) => type !== 'max_length')
    return wrong.map((issue) => `not saved: ${v.getDotPath(issue)}: ${issue.message}`)
  }
  if (message.output.type !== 'store/save') return ['the message is another']
  const reading = await captureOf(message.output, URL)
  const entry: Entry = { id: captureId, key: URL, savedAt: NOW, updatedAt: NOW, reading, hand: EMPTY_HAND }
  derive(entry)
  const whole = { entry, versions: [] }
  const out = readable(whole, null)
  toCsv(ledgerTable([out], labels))
  toMarkdown(out, labels)
  toRis([out])
  toCsl([out])
  fileName(out)
  const back = await entryFrom(JSON.parse(articleLine(whole)), 1)
  return JSON.stringify(back.entry.reading) === JSON.stringify(reading) ? [] : ['it comes back otherwise']
}
