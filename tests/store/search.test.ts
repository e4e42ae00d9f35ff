import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openLibrary } from '../../lib/store/database'
import { fold } from '../../lib/store/fold'
import { SearchIndex } from '../../lib/store/search'
import { matchesOf, phrasesOf, snippetOf } from '../../lib/store/search/query'
import { buildSegment, documentsWith } from '../../lib/store/search/segment'
import { deleteEntry, writeEntries } from '../../lib/store/write'
import { freshLibrary } from './fresh'
import { sampleArticle } from './sample'
import { save } from './saving'

freshLibrary()

async function found(query: string): Promise<string[]> {
  const index = await SearchIndex.open(await openLibrary())
  return [...(index.search(query) ?? [])].sort()
}

const article = (n: number, ...paragraphs: string[]) =>
  sampleArticle({ url: `https://news.example.cn/${n}.html`, title: `第${n}篇`, paragraphs })

describe('a search', () => {
  test('finds the words in either script, by a name without its title', async () => {
    const id = await save(article(1, '质检总局局长甲平川在临溪讲话。'))
    for (const query of ['質檢', '质检', '甲平川', '質檢 讲话', '检', 'ＱＵＡＬ 质检'.slice(5)]) {
      expect(await found(query), query).toEqual([id])
    }
  })

  test('wants every word, and each as it stands', async () => {
    await save(article(1, '质检局与检察院。', '总局另议。'))
    expect(await found('质检总局')).toEqual([])
    expect(await found('质检 总局')).toHaveLength(1)
    expect(await found('质检 税务')).toEqual([])
  })

  test('finds nothing special in an empty query', async () => {
    const index = await SearchIndex.open(await openLibrary())
    expect(index.search('  ')).toBeNull()
  })

  test('knows what was saved, changed and deleted since the last visit', async () => {
    const kept = await save(article(1, '节水改造。'))
    const gone = await save(article(2, '节水灌溉。'))
    expect(await found('节水')).toEqual([kept, gone].sort())
    const db = await openLibrary()
    const tx = writeEntries(db)
    deleteEntry(tx, gone)
    await tx.done
    await save(article(1, '绿色交通。'), kept)
    const later = await save(article(3, '节水器具。'))
    expect(await found('节水')).toEqual([later])
    expect(await found('绿色')).toEqual([kept])
    expect(await db.count('pending')).toBe(0)
  })

  test('finds all the same when there is no room to keep the index', async () => {
    const id = await save(article(1, '节水改造。'))
    const db = await openLibrary()
    const { put } = IDBObjectStore.prototype
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'segments') throw new DOMException('no space', 'QuotaExceededError')
      return put.apply(this, args)
    })
    expect(await found('节水')).toEqual([id])
    vi.restoreAllMocks()
    expect(await db.count('pending')).toBe(1)
    expect(await found('节水')).toEqual([id])
    expect(await db.count('pending')).toBe(0)
  })

  test('a thousand articles fill several segments, each article in one of them', async () => {
    const db = await openLibrary()
    const tx = db.transaction(['texts', 'pending'], 'readwrite')
    for (let n = 0; n < 600; n++) {
      const id = `text-${String(n).padStart(4, '0')}`
      void tx.objectStore('texts').put({ id, text: `共同 第${n}号`, minima: new Uint32Array(0), bands: [] })
      void tx.objectStore('pending').put({ id, stamp: 'a' })
    }
    await tx.done
    expect(await found('共同')).toHaveLength(600)
    expect(await found('第599号')).toEqual(['text-0599'])
    expect((await db.getAll('segments')).map(({ ids }) => ids.length)).toEqual([256, 256, 88])
  })
})

describe('a segment', () => {
  const words = fc.stringMatching(/^[甲乙丙丁 ]{0,12}$/)
  test('gives exactly the texts that hold the phrase', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 20 }),
        fc.stringMatching(/^[甲乙丙丁]{1,4}$/),
        (texts, phrase) => {
          const segment = buildSegment(
            0,
            texts.map((text, n) => ({ id: String(n), text })),
          )
          const hits = documentsWith(segment, phrase)
          texts.forEach((text, n) => {
            expect(hits.has(n)).toBe(text.includes(phrase))
          })
        },
      ),
    )
  })
})

describe('folding', () => {
  test('never changes the length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })

  test('is the same for both scripts, both widths and both cases', () => {
    expect(fold('質檢總局ＡＢ（１）')).toBe(fold('质检总局ab(1)'))
  })
})

describe('what is shown of a hit', () => {
  test('is marked where it stands, overlapping phrases as one', () => {
    expect(matchesOf('質檢總局與质检所', phrasesOf('质检总 总局 质检'))).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
    ])
  })

  test('is the paragraph with the most phrases', () => {
    const snippet = snippetOf(['只有节水。', '节水与绿色交通。'], phrasesOf('绿色 节水'))
    expect(snippet?.text).toBe('节水与绿色交通。')
    expect(snippetOf(['别的。'], phrasesOf('节水'))).toBeNull()
  })
})
