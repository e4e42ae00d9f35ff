import { beforeEach, expect, test, vi } from 'vitest'
import { LibraryModel } from '../../lib/library/model'
import { openLibrary } from '../../lib/store/database'
import { freshLibrary } from '../store/fresh'

freshLibrary()
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))

test('what went wrong stays told when the cards are read again, and by the views', async () => {
  const model = new LibraryModel(await openLibrary())
  await model.work('import', full)
  expect(model.fault.value).toBe('full')
  await model.watched(() => model.reload())
  expect(model.fault.value).toBe('full')
})

test('and is forgotten with the next thing that the reader asks for', async () => {
  const model = new LibraryModel(await openLibrary())
  await model.work('import', full)
  await model.work('import', async () => undefined)
  expect(model.fault.value).toBeNull()
})
