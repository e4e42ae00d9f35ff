import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach } from 'vitest'
import { closeLibrary } from '../../lib/store/database'

/** Gives every test of the file an empty database of its own. */
export function freshLibrary(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })
  afterEach(closeLibrary)
}
