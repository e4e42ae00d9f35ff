import { expect, test } from 'vitest'
import { openLibrary } from '../../lib/store/database'
import { rebuildDerived } from '../../lib/store/rebuild'
import { SearchIndex } from '../../lib/store/search'
import { freshLibrary } from './fresh'
import { save } from './saving'

freshLibrary()

test('what an older engine derived is derived anew, once', async () => {
  const db = await openLibrary()
  const id = await save()
  const card = await db.get('cards', id)
  await db.put('cards', { ...card!, title: '旧规则' })
  await db.clear('pending')
  await rebuildDerived(db)
  expect(await db.get('cards', id)).toEqual(card)
  expect((await SearchIndex.open(db)).search('节水')).toEqual(new Set([id]))
  await db.put('cards', { ...card!, title: '还在' })
  await rebuildDerived(db)
  expect((await db.get('cards', id))?.title).toBe('还在')
})
