import type { Page } from 'playwright-core'
import { generated } from '../../../bench/store/generate'

/** Replaces the library by one of version 1, as that version wrote it, of n articles. For a page of the extension. */
export async function writeVersion1(page: Page, n: number): Promise<void> {
  const entries = []
  for (let number = 0; number < n; number += 1) {
    const { entry } = await generated(number, 300)
    entries.push({
      ...entry,
      reading: { ...entry.reading, block: null },
      hand: { ...entry.hand, corrections: null },
    })
  }
  await page.evaluate(
    (records) =>
      new Promise<void>((done, failed) => {
        const gone = indexedDB.deleteDatabase('qianyao')
        gone.onerror = () => failed(gone.error)
        gone.onsuccess = () => {
          const request = indexedDB.open('qianyao', 1)
          request.onerror = () => failed(request.error)
          request.onupgradeneeded = () => {
            const db = request.result
            const store = db.createObjectStore('entries', { keyPath: 'id' })
            store.createIndex('key', 'key')
            store.createIndex('savedAt', 'savedAt')
            db.createObjectStore('versions', { keyPath: ['id', 'number'] }).createIndex('id', 'id')
            db.createObjectStore('cards', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
            db.createObjectStore('texts', { keyPath: 'id' }).createIndex('bands', 'bands', {
              multiEntry: true,
            })
            db.createObjectStore('pending', { keyPath: 'id' })
            db.createObjectStore('meta')
          }
          request.onsuccess = () => {
            const db = request.result
            const tx = db.transaction('entries', 'readwrite')
            for (const record of records) tx.objectStore('entries').put(record)
            tx.onabort = () => failed(tx.error)
            tx.oncomplete = () => {
              db.close()
              done()
            }
          }
        }
      }),
    entries,
  )
}
