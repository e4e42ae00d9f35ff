import { openLibrary } from '../../lib/store/database'
import { saveReading } from '../../lib/store/save'
import type { Article } from '../../lib/types'
import { sampleSave } from './sample'

/** Saves an article, as a new version of `into` if given; gives the entry's id. */
export async function save(article?: Article, into: string | null = null): Promise<string> {
  const message = sampleSave(article ? { article, into } : { into })
  const now = new Date(Date.UTC(2026, 0, 1) + ++clock * 1000).toISOString()
  const saved = await saveReading(await openLibrary(), message, message.article.url, now)
  return saved.id
}

let clock = 0
