import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, vi } from 'vitest'
import { closeLibrary } from '../../lib/store/database'
import { fakeLocks } from './locks'

/** Gives every test of the file an empty database of its own. */
export function freshLibrary(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    vi.stubGlobal('navigator', { locks: fakeLocks() })
  })
  afterEach(async () => {
    await closeLibrary()
    vi.unstubAllGlobals()
  })
}
