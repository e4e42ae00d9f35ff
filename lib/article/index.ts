import type { Reading } from '../types'
import { joined } from './assemble'
import { read } from './read'

export { readAgain } from './again'
export { type ReadOptions, read } from './read'
export { readText } from './text'

/** One reading of an article on several pages: the first page's reading and its further pages as inert documents, in order. */
export function joinPages(first: Reading, documents: readonly Document[]): Reading {
  return joined(
    first,
    documents.map((doc) => read(doc)),
  )
}
