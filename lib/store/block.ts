import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Deflates the source block of an article for keeping. */
export function packBlock(html: string): Uint8Array {
  return deflateSync(strToU8(html))
}

/** What `packBlock` packed. Throws when the bytes are damaged. */
export function unpackBlock(bytes: Uint8Array): string {
  return strFromU8(inflateSync(bytes))
}
