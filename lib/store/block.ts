import { LONGEST_BLOCK } from './types'

const FORMAT = 'deflate-raw'

/** Deflates the source block of an article for keeping. */
export async function packBlock(html: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([html]).stream().pipeThrough(new CompressionStream(FORMAT))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/**
 * What `packBlock` packed. Stops where it grows longer than any block that is kept: some bytes of a hostile file can be inflated to
 * gigabytes. Rejects then, and when the bytes are damaged.
 */
export async function unpackBlock(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const pieces = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORMAT))
  let html = ''
  for (const reader = pieces.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return html
    html += value
    if (html.length <= LONGEST_BLOCK) continue
    await reader.cancel()
    throw new RangeError('the block is longer than any that is kept')
  }
}
