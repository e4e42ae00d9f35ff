import { DERIVED } from './card'
import type { Library } from './database'
import { DERIVED_KEY } from './rebuild'
import { queue } from './write'

/** Empties the library in one transaction, the ways back with it. Nothing of it can be brought back. */
export async function wipeLibrary(db: Library): Promise<void> {
  const stores = [...db.objectStoreNames]
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
  for (const store of stores) queue(tx.objectStore(store).clear())
  // What comes now is derived by the present rules.
  queue(tx.objectStore('meta').put(DERIVED, DERIVED_KEY))
  await tx.done
}
