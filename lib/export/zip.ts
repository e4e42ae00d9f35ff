import { strToU8, Zip, ZipDeflate } from 'fflate'

/** An archive that is written file by file, so that the page can be used meanwhile. */
export class ZipWriter {
  readonly #parts: Uint8Array<ArrayBuffer>[] = []
  readonly #zip: Zip
  #error: Error | null = null

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#error = error
      else this.#parts.push(chunk.slice())
    })
  }

  add(name: string, text: string): void {
    const file = new ZipDeflate(name, { level: 6 })
    this.#zip.add(file)
    file.push(strToU8(text), true)
  }

  /** @throws when a file could not be packed. */
  end(): Blob {
    this.#zip.end()
    if (this.#error) throw this.#error
    return new Blob(this.#parts, { type: 'application/zip' })
  }
}
