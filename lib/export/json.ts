import type { NameDecision } from '../analysis/names'
import type { Version, WholeEntry } from '../store/types'

/** What the first field of a library file says, and the version of its shape: docs/library-format.md. */
export const FORMAT = 'qianyao-library'
export const FORMAT_VERSION = 1

/** Base64 of bytes; in pieces, since the arguments of one call are limited. */
function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(binary)
}

/** @throws DOMException when the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** One article of the file, on one line: the originals, never converted. */
export function articleLine({ entry, versions }: WholeEntry): string {
  return JSON.stringify({
    ...entry,
    reading: { ...entry.reading, block: entry.reading.block && toBase64(entry.reading.block) },
    versions: versions.map(({ id: _id, ...version }: Version) => ({
      ...version,
      block: version.block && toBase64(version.block),
    })),
  })
}

/**
 * The parts of a library file: a head, one line an article, an end. Together they are one JSON object; line by line they
 * can be read and written without holding the library in memory.
 */
export function libraryHead(exportedAt: string, count: number, names: readonly NameDecision[] = []): string {
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt, count, names }
  return `${JSON.stringify(head).slice(0, -1)},"articles":[\n`
}

/** Closes what `libraryHead` opens. */
export const LIBRARY_END = '\n]}\n'
