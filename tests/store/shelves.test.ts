import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../lib/store/database'
import { editHand } from '../../lib/store/hand'
import { SearchIndex } from '../../lib/store/search'
import { loadCards } from '../../lib/store/shelves'
import { deleteEntry, writeEntries } from '../../lib/store/write'
import { freshLibrary } from './fresh'
import { sampleArticle } from './sample'
import { save } from './saving'

freshLibrary()

const article = (n: number) =>
  sampleArticle({ url: `https://news.example.cn/${n}.html`, title: `第${n}篇`, paragraphs: [`第${n}段。`] })

/** As the store of the cards has them, without shelves. */
const plainCards = async () => {
  const cards = await (await openLibrary()).getAll('cards')
  return cards.sort((one, other) => (one.id < other.id ? -1 : 1))
}
const shelved = async () => {
  const cards = await loadCards(await openLibrary())
  return cards.sort((one, other) => (one.id < other.id ? -1 : 1))
}

describe('the cards read from their shelves are those of the library', () => {
  test('before and after the index is brought up to date', async () => {
    const db = await openLibrary()
    for (const n of [1, 2, 3]) await save(article(n))
    expect(await shelved()).toEqual(await plainCards())
    await SearchIndex.open(db)
    expect(await db.count('shelves')).toBe(1)
    expect(await shelved()).toEqual(await plainCards())
  })

  test('with what was saved, changed and deleted since', async () => {
    const db = await openLibrary()
    const [changed, gone, kept] = [await save(article(1)), await save(article(2)), await save(article(3))]
    await SearchIndex.open(db)
    await editHand(db, changed, { tags: ['水'] }, '2026-03-01T00:00:00.000Z')
    const tx = writeEntries(db)
    deleteEntry(tx, gone)
    await tx.done
    const fresh = await save(article(4))
    const now = await shelved()
    expect(now.map(({ id }) => id)).toEqual([changed, fresh, kept].sort())
    expect(now).toEqual(await plainCards())
    await SearchIndex.open(db)
    expect(await db.count('pending')).toBe(0)
    expect(await shelved()).toEqual(await plainCards())
  })

  test('when an index of before there were shelves gets them', async () => {
    const db = await openLibrary()
    await save(article(1))
    await SearchIndex.open(db)
    await db.clear('shelves')
    expect(await shelved()).toEqual(await plainCards())
    await SearchIndex.open(db)
    expect(await db.count('shelves')).toBe(1)
    expect(await shelved()).toEqual(await plainCards())
  })
})
