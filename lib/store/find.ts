import type { IDBPTransaction } from 'idb'
import type { Article } from '../types'
import { articleKey } from './capture'
import type { Library, LibrarySchema } from './database'
import { digestBody } from './digest'
import { bands, fingerprint, LIKENESS, likeness } from './fingerprint'
import type { Copy, Found } from './messages'

/** How many near-duplicates are offered at most. */
const MOST = 5

type Reading = IDBPTransaction<LibrarySchema, ('cards' | 'texts')[], 'readonly'>

/** Entries whose text is nearly this one, the likest first, without the entry `except`. */
export async function findCopies(db: Library, paragraphs: string[], except: string | null): Promise<Copy[]> {
  const minima = fingerprint(paragraphs.join('\n'))
  const tx: Reading = db.transaction(['cards', 'texts'])
  const index = tx.objectStore('texts').index('bands')
  const keys = await Promise.all(bands(minima).map((band) => index.getAllKeys(band)))
  const ids = [...new Set(keys.flat())].filter((id) => id !== except)
  const texts = await Promise.all(ids.map((id) => tx.objectStore('texts').get(id)))
  const like = texts
    .flatMap((text) => (text ? [{ id: text.id, likeness: likeness(minima, text.minima) }] : []))
    .filter((text) => text.likeness >= LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST)
  const cards = await Promise.all(like.map(({ id }) => tx.objectStore('cards').get(id)))
  return cards.flatMap((card) => (card ? [{ id: card.id, title: card.title, url: card.url }] : []))
}

/** Whether the page is in the library, by its address; and what else reports the same in nearly the same words. */
export async function findSaved(db: Library, article: Article, pageUrl: string): Promise<Found> {
  const key = articleKey(article, pageUrl)
  const sha256 = await digestBody(article.paragraphs)
  const entry = key === '' ? undefined : await db.getFromIndex('entries', 'key', key)
  const copies = await findCopies(db, article.paragraphs, entry?.id ?? null)
  if (!entry) return { ok: true, entry: null, copies }
  const { id, savedAt, reading } = entry
  return { ok: true, entry: { id, savedAt, changed: reading.sha256 !== sha256 }, copies }
}
